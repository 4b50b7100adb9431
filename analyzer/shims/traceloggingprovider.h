/* Trace logging: its macros evaluate nothing, as without a session. */
#ifndef _TRACELOGGINGPROVIDER_
#define _TRACELOGGINGPROVIDER_

#include <evntprov.h>

struct _tlgProvider_t;
typedef const struct _tlgProvider_t *TraceLoggingHProvider;

#define TRACELOGGING_DECLARE_PROVIDER(provider) EXTERN_C const TraceLoggingHProvider provider
#define TRACELOGGING_DEFINE_PROVIDER(provider, ...) EXTERN_C const TraceLoggingHProvider provider = 0
#define TraceLoggingOptionGroup(...)
#define TraceLoggingRegister(provider) ((void)(provider), (HRESULT)0)
#define TraceLoggingRegisterEx(provider, callback, context) ((void)(provider), (HRESULT)0)
#define TraceLoggingUnregister(provider) ((void)(provider))
#define TraceLoggingProviderEnabled(provider, level, keyword) ((void)(provider), FALSE)
#define TraceLoggingWrite(provider, ...) ((void)(provider))
#define TraceLoggingWriteActivity(provider, ...) ((void)(provider))

#endif
