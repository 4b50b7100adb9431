// Handles of files and of virtual roots, and the SID of a token entry.
#include <windows.h>
#include <httpserv.h>
class M : public CHttpModule {
public:
    REQUEST_NOTIFICATION_STATUS OnMapRequestHandler(IHttpContext* ctx, IMapHandlerProvider*) override
    {
        IHttpFileInfo* fi = ctx->GetFileInfo();
        if (!fi)
            return RQ_NOTIFICATION_CONTINUE;
        HANDLE f = fi->GetFileHandle();
        LARGE_INTEGER size;
        if (f != INVALID_HANDLE_VALUE && GetFileSizeEx(f, &size))
            size_ = size.QuadPart;
        HANDLE vr = fi->GetVrToken();
        if (vr && !ImpersonateLoggedOnUser(vr))
            return RQ_NOTIFICATION_FINISH_REQUEST;
        RevertToSelf();
        if (vr)
            CloseHandle(vr); // expect: HL101
        return RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext* ctx, ISendResponseProvider*) override
    {
        IMetadataInfo* md = ctx->GetMetadata();
        IHttpTokenEntry* e = md->GetVrToken();
        if (e == nullptr)
            return RQ_NOTIFICATION_CONTINUE;
        PSID sid = e->GetSid();
        if (sid && IsWellKnownSid(sid, WinLocalSystemSid))
            FreeSid(sid); // expect: HL101
        return RQ_NOTIFICATION_CONTINUE;
    }
private:
    LONGLONG size_ = 0;
};
