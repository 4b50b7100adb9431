/* Owning handles of WRL. */
#ifndef _WRL_WRAPPERS_COREWRAPPERS_H_
#define _WRL_WRAPPERS_COREWRAPPERS_H_

#include <windows.h>

namespace Microsoft {
namespace WRL {
namespace Wrappers {
namespace HandleTraits {
struct HANDLENullTraits {
    typedef HANDLE Type;
    static bool Close(Type h) throw();
    static Type GetInvalidValue() throw();
};
struct HANDLETraits {
    typedef HANDLE Type;
    static bool Close(Type h) throw();
    static Type GetInvalidValue() throw();
};
struct FileHandleTraits : HANDLETraits {};
struct EventTraits : HANDLENullTraits {};
struct MutexTraits : HANDLENullTraits {};
} // namespace HandleTraits

template <typename Traits> class HandleT {
public:
    explicit HandleT(typename Traits::Type h = Traits::GetInvalidValue()) throw();
    HandleT(HandleT &&h) throw();
    virtual ~HandleT() throw();
    HandleT &operator=(HandleT &&h) throw();
    void Attach(typename Traits::Type h) throw();
    typename Traits::Type Detach() throw();
    typename Traits::Type Get() const throw();
    void Close() throw();
    typename Traits::Type *ReleaseAndGetAddressOf() throw();
    typename Traits::Type *GetAddressOf() throw();
    bool IsValid() const throw();
};
typedef HandleT<HandleTraits::HANDLENullTraits> HandleNull;
typedef HandleT<HandleTraits::FileHandleTraits> FileHandle;
class Event : public HandleT<HandleTraits::EventTraits> {
public:
    explicit Event(HANDLE h = nullptr) throw();
    Event(Event &&h) throw();
};

} // namespace Wrappers
} // namespace WRL
} // namespace Microsoft

#endif
