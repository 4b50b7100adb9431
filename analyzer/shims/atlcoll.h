/* Collections of ATL. */
#ifndef __ATLCOLL_H__
#define __ATLCOLL_H__

#include <atlbase.h>

typedef struct __POSITION {} *POSITION;

namespace ATL {

template <typename T> class CElementTraits;
__HL_IMPORTED_BEGIN
template <typename E, class Traits = CElementTraits<E>> class CAtlArray {
public:
    CAtlArray() throw();
    ~CAtlArray() throw();
    size_t GetCount() const throw();
    bool IsEmpty() const throw();
    bool SetCount(size_t n, int growBy = -1);
    void RemoveAll() throw();
    const E &GetAt(size_t i) const;
    E &GetAt(size_t i);
    void SetAt(size_t i, const E &e);
    const E *GetData() const throw();
    E *GetData() throw();
    size_t Add();
    size_t Add(const E &e);
    size_t Append(const CAtlArray &a);
    void Copy(const CAtlArray &a);
    const E &operator[](size_t i) const;
    E &operator[](size_t i);
    void InsertAt(size_t i, const E &e, size_t n = 1);
    void RemoveAt(size_t i, size_t n = 1);
};
template <class E> class CAutoPtrArray : public CAtlArray<CAutoPtr<E>> {};
template <class I> class CInterfaceArray : public CAtlArray<CComQIPtr<I>> {};
template <typename E, class Traits = CElementTraits<E>> class CAtlList {
public:
    CAtlList(UINT block = 10) throw();
    ~CAtlList() throw();
    size_t GetCount() const throw();
    bool IsEmpty() const throw();
    E &GetHead();
    E &GetTail();
    E RemoveHead();
    E RemoveTail();
    POSITION AddHead(const E &e);
    POSITION AddTail(const E &e);
    void RemoveAll() throw();
    POSITION GetHeadPosition() const throw();
    POSITION GetTailPosition() const throw();
    E &GetNext(POSITION &p);
    const E &GetNext(POSITION &p) const;
    E &GetPrev(POSITION &p);
    E &GetAt(POSITION p);
    const E &GetAt(POSITION p) const;
    void SetAt(POSITION p, const E &e);
    void RemoveAt(POSITION p) throw();
    POSITION InsertBefore(POSITION p, const E &e);
    POSITION InsertAfter(POSITION p, const E &e);
    POSITION Find(const E &e, POSITION after = NULL) const throw();
};
template <typename K, typename V, class KT = CElementTraits<K>, class VT = CElementTraits<V>> class CAtlMap {
public:
    class CPair {
    public:
        const K m_key;
        V m_value;
    };
    CAtlMap(UINT bins = 17) throw();
    ~CAtlMap() throw();
    size_t GetCount() const throw();
    bool IsEmpty() const throw();
    bool Lookup(const K &key, V &value) const;
    const CPair *Lookup(const K &key) const throw();
    CPair *Lookup(const K &key) throw();
    V &operator[](const K &key) throw();
    POSITION SetAt(const K &key, const V &value);
    bool RemoveKey(const K &key) throw();
    void RemoveAll();
    void RemoveAtPos(POSITION p) throw();
    POSITION GetStartPosition() const throw();
    void GetNextAssoc(POSITION &p, K &key, V &value) const;
    CPair *GetNext(POSITION &p) throw();
    const K &GetKeyAt(POSITION p) const;
    V &GetValueAt(POSITION p);
    V &GetNextValue(POSITION &p);
};
template <typename T> class CSimpleArray {
public:
    CSimpleArray();
    ~CSimpleArray();
    int GetSize() const;
    BOOL Add(const T &t);
    BOOL Remove(const T &t);
    BOOL RemoveAt(int i);
    void RemoveAll();
    int Find(const T &t) const;
    const T &operator[](int i) const;
    T &operator[](int i);
    T *GetData() const;
};
__HL_IMPORTED_END

} // namespace ATL

#endif
