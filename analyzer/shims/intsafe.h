/* Arithmetic that reports overflow. */
#ifndef _INTSAFE_H_INCLUDED_
#define _INTSAFE_H_INCLUDED_

#include <windef.h>
#include <winerror.h>

#define INTSAFE_E_ARITHMETIC_OVERFLOW ((HRESULT)0x80070216L)

#ifdef __cplusplus
extern "C" {
#endif

HRESULT UIntAdd(UINT a, UINT b, UINT *result);
HRESULT UIntSub(UINT a, UINT b, UINT *result);
HRESULT UIntMult(UINT a, UINT b, UINT *result);
HRESULT ULongAdd(ULONG a, ULONG b, ULONG *result);
HRESULT ULongSub(ULONG a, ULONG b, ULONG *result);
HRESULT ULongMult(ULONG a, ULONG b, ULONG *result);
HRESULT DWordAdd(DWORD a, DWORD b, DWORD *result);
HRESULT DWordSub(DWORD a, DWORD b, DWORD *result);
HRESULT DWordMult(DWORD a, DWORD b, DWORD *result);
HRESULT SizeTAdd(SIZE_T a, SIZE_T b, SIZE_T *result);
HRESULT SizeTSub(SIZE_T a, SIZE_T b, SIZE_T *result);
HRESULT SizeTMult(SIZE_T a, SIZE_T b, SIZE_T *result);
HRESULT ULongLongAdd(ULONGLONG a, ULONGLONG b, ULONGLONG *result);
HRESULT ULongLongSub(ULONGLONG a, ULONGLONG b, ULONGLONG *result);
HRESULT ULongLongMult(ULONGLONG a, ULONGLONG b, ULONGLONG *result);
HRESULT LongAdd(LONG a, LONG b, LONG *result);
HRESULT LongSub(LONG a, LONG b, LONG *result);
HRESULT LongMult(LONG a, LONG b, LONG *result);
HRESULT IntAdd(INT a, INT b, INT *result);
HRESULT IntSub(INT a, INT b, INT *result);
HRESULT IntMult(INT a, INT b, INT *result);
HRESULT UShortAdd(USHORT a, USHORT b, USHORT *result);
HRESULT UShortSub(USHORT a, USHORT b, USHORT *result);
HRESULT UShortMult(USHORT a, USHORT b, USHORT *result);
HRESULT LongLongAdd(LONGLONG a, LONGLONG b, LONGLONG *result);
HRESULT LongLongSub(LONGLONG a, LONGLONG b, LONGLONG *result);
HRESULT LongLongMult(LONGLONG a, LONGLONG b, LONGLONG *result);
HRESULT ULongPtrAdd(ULONG_PTR a, ULONG_PTR b, ULONG_PTR *result);
HRESULT ULongPtrSub(ULONG_PTR a, ULONG_PTR b, ULONG_PTR *result);
HRESULT ULongPtrMult(ULONG_PTR a, ULONG_PTR b, ULONG_PTR *result);
HRESULT DWordPtrAdd(DWORD_PTR a, DWORD_PTR b, DWORD_PTR *result);
HRESULT DWordPtrSub(DWORD_PTR a, DWORD_PTR b, DWORD_PTR *result);
HRESULT DWordPtrMult(DWORD_PTR a, DWORD_PTR b, DWORD_PTR *result);
HRESULT WordAdd(WORD a, WORD b, WORD *result);
HRESULT WordSub(WORD a, WORD b, WORD *result);
HRESULT WordMult(WORD a, WORD b, WORD *result);
HRESULT UIntToULong(UINT a, ULONG *result);
HRESULT UIntToDWord(UINT a, DWORD *result);
HRESULT UIntToSizeT(UINT a, SIZE_T *result);
HRESULT UIntToULongLong(UINT a, ULONGLONG *result);
HRESULT UIntToLong(UINT a, LONG *result);
HRESULT UIntToInt(UINT a, INT *result);
HRESULT UIntToUShort(UINT a, USHORT *result);
HRESULT UIntToLongLong(UINT a, LONGLONG *result);
HRESULT UIntToULongPtr(UINT a, ULONG_PTR *result);
HRESULT UIntToDWordPtr(UINT a, DWORD_PTR *result);
HRESULT UIntToWord(UINT a, WORD *result);
HRESULT ULongToUInt(ULONG a, UINT *result);
HRESULT ULongToDWord(ULONG a, DWORD *result);
HRESULT ULongToSizeT(ULONG a, SIZE_T *result);
HRESULT ULongToULongLong(ULONG a, ULONGLONG *result);
HRESULT ULongToLong(ULONG a, LONG *result);
HRESULT ULongToInt(ULONG a, INT *result);
HRESULT ULongToUShort(ULONG a, USHORT *result);
HRESULT ULongToLongLong(ULONG a, LONGLONG *result);
HRESULT ULongToULongPtr(ULONG a, ULONG_PTR *result);
HRESULT ULongToDWordPtr(ULONG a, DWORD_PTR *result);
HRESULT ULongToWord(ULONG a, WORD *result);
HRESULT DWordToUInt(DWORD a, UINT *result);
HRESULT DWordToULong(DWORD a, ULONG *result);
HRESULT DWordToSizeT(DWORD a, SIZE_T *result);
HRESULT DWordToULongLong(DWORD a, ULONGLONG *result);
HRESULT DWordToLong(DWORD a, LONG *result);
HRESULT DWordToInt(DWORD a, INT *result);
HRESULT DWordToUShort(DWORD a, USHORT *result);
HRESULT DWordToLongLong(DWORD a, LONGLONG *result);
HRESULT DWordToULongPtr(DWORD a, ULONG_PTR *result);
HRESULT DWordToDWordPtr(DWORD a, DWORD_PTR *result);
HRESULT DWordToWord(DWORD a, WORD *result);
HRESULT SizeTToUInt(SIZE_T a, UINT *result);
HRESULT SizeTToULong(SIZE_T a, ULONG *result);
HRESULT SizeTToDWord(SIZE_T a, DWORD *result);
HRESULT SizeTToULongLong(SIZE_T a, ULONGLONG *result);
HRESULT SizeTToLong(SIZE_T a, LONG *result);
HRESULT SizeTToInt(SIZE_T a, INT *result);
HRESULT SizeTToUShort(SIZE_T a, USHORT *result);
HRESULT SizeTToLongLong(SIZE_T a, LONGLONG *result);
HRESULT SizeTToULongPtr(SIZE_T a, ULONG_PTR *result);
HRESULT SizeTToDWordPtr(SIZE_T a, DWORD_PTR *result);
HRESULT SizeTToWord(SIZE_T a, WORD *result);
HRESULT ULongLongToUInt(ULONGLONG a, UINT *result);
HRESULT ULongLongToULong(ULONGLONG a, ULONG *result);
HRESULT ULongLongToDWord(ULONGLONG a, DWORD *result);
HRESULT ULongLongToSizeT(ULONGLONG a, SIZE_T *result);
HRESULT ULongLongToLong(ULONGLONG a, LONG *result);
HRESULT ULongLongToInt(ULONGLONG a, INT *result);
HRESULT ULongLongToUShort(ULONGLONG a, USHORT *result);
HRESULT ULongLongToLongLong(ULONGLONG a, LONGLONG *result);
HRESULT ULongLongToULongPtr(ULONGLONG a, ULONG_PTR *result);
HRESULT ULongLongToDWordPtr(ULONGLONG a, DWORD_PTR *result);
HRESULT ULongLongToWord(ULONGLONG a, WORD *result);
HRESULT LongToUInt(LONG a, UINT *result);
HRESULT LongToULong(LONG a, ULONG *result);
HRESULT LongToDWord(LONG a, DWORD *result);
HRESULT LongToSizeT(LONG a, SIZE_T *result);
HRESULT LongToULongLong(LONG a, ULONGLONG *result);
HRESULT LongToInt(LONG a, INT *result);
HRESULT LongToUShort(LONG a, USHORT *result);
HRESULT LongToLongLong(LONG a, LONGLONG *result);
HRESULT LongToULongPtr(LONG a, ULONG_PTR *result);
HRESULT LongToDWordPtr(LONG a, DWORD_PTR *result);
HRESULT LongToWord(LONG a, WORD *result);
HRESULT IntToUInt(INT a, UINT *result);
HRESULT IntToULong(INT a, ULONG *result);
HRESULT IntToDWord(INT a, DWORD *result);
HRESULT IntToSizeT(INT a, SIZE_T *result);
HRESULT IntToULongLong(INT a, ULONGLONG *result);
HRESULT IntToLong(INT a, LONG *result);
HRESULT IntToUShort(INT a, USHORT *result);
HRESULT IntToLongLong(INT a, LONGLONG *result);
HRESULT IntToULongPtr(INT a, ULONG_PTR *result);
HRESULT IntToDWordPtr(INT a, DWORD_PTR *result);
HRESULT IntToWord(INT a, WORD *result);
HRESULT UShortToUInt(USHORT a, UINT *result);
HRESULT UShortToULong(USHORT a, ULONG *result);
HRESULT UShortToDWord(USHORT a, DWORD *result);
HRESULT UShortToSizeT(USHORT a, SIZE_T *result);
HRESULT UShortToULongLong(USHORT a, ULONGLONG *result);
HRESULT UShortToLong(USHORT a, LONG *result);
HRESULT UShortToInt(USHORT a, INT *result);
HRESULT UShortToLongLong(USHORT a, LONGLONG *result);
HRESULT UShortToULongPtr(USHORT a, ULONG_PTR *result);
HRESULT UShortToDWordPtr(USHORT a, DWORD_PTR *result);
HRESULT UShortToWord(USHORT a, WORD *result);
HRESULT LongLongToUInt(LONGLONG a, UINT *result);
HRESULT LongLongToULong(LONGLONG a, ULONG *result);
HRESULT LongLongToDWord(LONGLONG a, DWORD *result);
HRESULT LongLongToSizeT(LONGLONG a, SIZE_T *result);
HRESULT LongLongToULongLong(LONGLONG a, ULONGLONG *result);
HRESULT LongLongToLong(LONGLONG a, LONG *result);
HRESULT LongLongToInt(LONGLONG a, INT *result);
HRESULT LongLongToUShort(LONGLONG a, USHORT *result);
HRESULT LongLongToULongPtr(LONGLONG a, ULONG_PTR *result);
HRESULT LongLongToDWordPtr(LONGLONG a, DWORD_PTR *result);
HRESULT LongLongToWord(LONGLONG a, WORD *result);
HRESULT ULongPtrToUInt(ULONG_PTR a, UINT *result);
HRESULT ULongPtrToULong(ULONG_PTR a, ULONG *result);
HRESULT ULongPtrToDWord(ULONG_PTR a, DWORD *result);
HRESULT ULongPtrToSizeT(ULONG_PTR a, SIZE_T *result);
HRESULT ULongPtrToULongLong(ULONG_PTR a, ULONGLONG *result);
HRESULT ULongPtrToLong(ULONG_PTR a, LONG *result);
HRESULT ULongPtrToInt(ULONG_PTR a, INT *result);
HRESULT ULongPtrToUShort(ULONG_PTR a, USHORT *result);
HRESULT ULongPtrToLongLong(ULONG_PTR a, LONGLONG *result);
HRESULT ULongPtrToDWordPtr(ULONG_PTR a, DWORD_PTR *result);
HRESULT ULongPtrToWord(ULONG_PTR a, WORD *result);
HRESULT DWordPtrToUInt(DWORD_PTR a, UINT *result);
HRESULT DWordPtrToULong(DWORD_PTR a, ULONG *result);
HRESULT DWordPtrToDWord(DWORD_PTR a, DWORD *result);
HRESULT DWordPtrToSizeT(DWORD_PTR a, SIZE_T *result);
HRESULT DWordPtrToULongLong(DWORD_PTR a, ULONGLONG *result);
HRESULT DWordPtrToLong(DWORD_PTR a, LONG *result);
HRESULT DWordPtrToInt(DWORD_PTR a, INT *result);
HRESULT DWordPtrToUShort(DWORD_PTR a, USHORT *result);
HRESULT DWordPtrToLongLong(DWORD_PTR a, LONGLONG *result);
HRESULT DWordPtrToULongPtr(DWORD_PTR a, ULONG_PTR *result);
HRESULT DWordPtrToWord(DWORD_PTR a, WORD *result);
HRESULT WordToUInt(WORD a, UINT *result);
HRESULT WordToULong(WORD a, ULONG *result);
HRESULT WordToDWord(WORD a, DWORD *result);
HRESULT WordToSizeT(WORD a, SIZE_T *result);
HRESULT WordToULongLong(WORD a, ULONGLONG *result);
HRESULT WordToLong(WORD a, LONG *result);
HRESULT WordToInt(WORD a, INT *result);
HRESULT WordToUShort(WORD a, USHORT *result);
HRESULT WordToLongLong(WORD a, LONGLONG *result);
HRESULT WordToULongPtr(WORD a, ULONG_PTR *result);
HRESULT WordToDWordPtr(WORD a, DWORD_PTR *result);

#ifdef __cplusplus
}
#endif

#endif
