/* Ends pshpack. */
#pragma pack(pop)
