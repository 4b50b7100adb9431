/* Files and mappings of ATL. */
#ifndef __ATLFILE_H__
#define __ATLFILE_H__

#include <atlbase.h>

namespace ATL {

class CAtlTransactionManager;
class CAtlFile : public CHandle {
public:
    CAtlFile(CAtlTransactionManager *manager = NULL) throw();
    CAtlFile(CAtlFile &file) throw();
    explicit CAtlFile(HANDLE file) throw();
    HRESULT Create(LPCTSTR name, DWORD access, DWORD share, DWORD disposition, DWORD flags = FILE_ATTRIBUTE_NORMAL,
                   LPSECURITY_ATTRIBUTES security = NULL, HANDLE model = NULL) throw();
    HRESULT Read(LPVOID buffer, DWORD size) throw();
    HRESULT Read(LPVOID buffer, DWORD size, DWORD &read) throw();
    HRESULT Read(LPVOID buffer, DWORD size, LPOVERLAPPED overlapped) throw();
    HRESULT Write(LPCVOID buffer, DWORD size, DWORD *written = NULL) throw();
    HRESULT Write(LPCVOID buffer, DWORD size, LPOVERLAPPED overlapped) throw();
    HRESULT Seek(LONGLONG offset, DWORD from = FILE_CURRENT) throw();
    HRESULT GetPosition(ULONGLONG &position) const throw();
    HRESULT GetSize(ULONGLONG &size) const throw();
    HRESULT SetSize(ULONGLONG size) throw();
    HRESULT Flush() throw();
    HRESULT LockRange(ULONGLONG at, ULONGLONG count) throw();
    HRESULT UnlockRange(ULONGLONG at, ULONGLONG count) throw();
};
class CAtlTemporaryFile {
public:
    CAtlTemporaryFile(CAtlTransactionManager *manager = NULL) throw();
    ~CAtlTemporaryFile() throw();
    HRESULT Create(LPCTSTR dir = NULL, DWORD access = GENERIC_WRITE | GENERIC_READ) throw();
    HRESULT Close(LPCTSTR name = NULL) throw();
    HANDLE HandsOn() throw();
    HRESULT HandsOff() throw();
    HRESULT Write(LPCVOID buffer, DWORD size, DWORD *written = NULL) throw();
    LPCTSTR TempFileName() throw();
    operator HANDLE() throw();
};
class CAtlFileMappingBase {
public:
    CAtlFileMappingBase() throw();
    CAtlFileMappingBase(CAtlFileMappingBase &other);
    ~CAtlFileMappingBase() throw();
    HRESULT MapFile(HANDLE file, SIZE_T size = 0, ULONGLONG offset = 0, DWORD protect = PAGE_READONLY,
                    DWORD access = FILE_MAP_READ) throw();
    HRESULT MapSharedMem(SIZE_T size, LPCTSTR name, BOOL *existed = NULL, LPSECURITY_ATTRIBUTES security = NULL,
                         DWORD protect = PAGE_READWRITE, DWORD access = FILE_MAP_ALL_ACCESS) throw();
    HRESULT OpenMapping(LPCTSTR name, SIZE_T size, ULONGLONG offset = 0, DWORD access = FILE_MAP_ALL_ACCESS) throw();
    HRESULT Unmap() throw();
    void *GetData() const throw();
    HANDLE GetHandle() throw();
    SIZE_T GetMappingSize() throw();
};
template <typename T = char> class CAtlFileMapping : public CAtlFileMappingBase {
public:
    operator T *() const throw();
};

} // namespace ATL

#endif
