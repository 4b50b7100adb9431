/* Members are packed to 2 bytes until poppack.h. */
#pragma pack(push, 2)
