/* The Windows API: each part stands in the header that the SDK has for it. */
#ifndef _WINDOWS_
#define _WINDOWS_

#ifndef WIN32
#define WIN32
#endif
#if defined(_M_X64) && !defined(_AMD64_)
#define _AMD64_
#elif defined(_M_ARM64) && !defined(_ARM64_)
#define _ARM64_
#elif defined(_M_IX86) && !defined(_X86_)
#define _X86_
#endif

#include <sdkddkver.h>
#include <excpt.h>
#include <stdarg.h>
#include <string.h>
#include <windef.h>
#include <winbase.h>
#ifndef NOGDI
#include <wingdi.h>
#endif
#ifndef NOUSER
#include <winuser.h>
#endif
#include <winnls.h>
#include <wincon.h>
#include <winver.h>
#include <winreg.h>
#include <winnetwk.h>
#ifndef WIN32_LEAN_AND_MEAN
#include <mmsystem.h>
#include <nb30.h>
#include <rpc.h>
#include <shellapi.h>
#include <winperf.h>
#include <winsock.h>
#ifndef NOCRYPT
#include <wincrypt.h>
#endif
#ifndef NOGDI
#include <commdlg.h>
#include <winspool.h>
#endif
#ifndef NO_OLE
#include <objbase.h>
#endif
#endif
#ifndef NOSERVICE
#include <winsvc.h>
#endif

#endif
