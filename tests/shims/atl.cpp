/* ATL in use. */
#define UNICODE
#define _UNICODE
#include <atlbase.h>
#include <atlcom.h>
#include <atlsecurity.h>
#include <atlfile.h>
HRESULT use(void)
{ CHandle h;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &h.m_h)) return E_FAIL;
    CHandle h2(h);
    HANDLE r = h2;
    h.Attach(r);
    h.Close();
    CComPtr<IStream> s;
    s.CoCreateInstance(CLSID_NULL);
    s->Commit(0);
    CComQIPtr<IUnknown> u(s);
    CString c = L"x";
    c.Format(_T("%d"), 3);
    if (c == _T("x") || c.IsEmpty()) c += _T("y");
    CAccessToken t;
    t.GetEffectiveToken(TOKEN_QUERY);
    CSid sid;
    t.GetUser(&sid);
    CComBSTR b(L"x");
    CAtlFile fl;
    fl.Create(c, GENERIC_READ, 0, OPEN_EXISTING);
    CRegKey k;
    k.Open(HKEY_LOCAL_MACHINE, _T("x"));
    CComVariant v;
    CHeapPtr<BYTE> hp;
    hp.Allocate(4);
    CAtlArray<HANDLE> a;
    a.Add(r);
    CloseHandle(a[0]);
    CW2A w(L"x");
    return S_OK;
    }
