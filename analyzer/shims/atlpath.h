/* Paths. */
#ifndef __ATLPATH_H__
#define __ATLPATH_H__

#include <atlstr.h>

namespace ATL {

template <class S> class CPathT {
public:
    CPathT() throw();
    CPathT(typename S::PCXSTR s);
    CPathT(const CPathT &p);
    ~CPathT();
    operator const S &() const throw();
    operator S &() throw();
    operator typename S::PCXSTR() const throw();
    CPathT &operator+=(typename S::PCXSTR s);
    BOOL Append(typename S::PCXSTR s);
    void Combine(typename S::PCXSTR dir, typename S::PCXSTR file);
    BOOL AddExtension(typename S::PCXSTR s);
    BOOL RenameExtension(typename S::PCXSTR s);
    void RemoveExtension();
    BOOL RemoveFileSpec();
    void AddBackslash();
    void RemoveBackslash();
    void StripPath();
    BOOL FileExists() const;
    BOOL IsDirectory() const;
    BOOL IsRelative() const;
    void Canonicalize();
    S m_strPath;
};
typedef CPathT<CString> CPath;
typedef CPathT<CStringW> CPathW;
typedef CPathT<CStringA> CPathA;

} // namespace ATL

#endif
