
BOOL wrong(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if !(FROM_PRECOMPILED)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
