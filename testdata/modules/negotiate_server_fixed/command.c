/* The commands of the server, each run as the client. */
#include "auth.h"

#include <stdio.h>
#include <string.h>

struct command {
    const char *name;
    int (*run)(struct connection *c, const char *argument);
};

static void answer(struct connection *c, const char *text)
{
    send(c->socket, text, (int)strlen(text), 0);
}

static int run_whoami(struct connection *c, const char *argument)
{
    TOKEN_STATISTICS statistics;
    char text[128];
    DWORD used = 0;

    (void)argument;
    if (!GetTokenInformation(c->token, TokenStatistics, &statistics, sizeof statistics, &used))
        return -1;
    snprintf(text, sizeof text, "+OK %s logon %08lx:%08lx\r\n", c->account,
             (unsigned long)statistics.AuthenticationId.HighPart,
             (unsigned long)statistics.AuthenticationId.LowPart);
    answer(c, text);
    return 0;
}

static int run_delete(struct connection *c, const char *argument)
{
    BOOL ok;

    if (!ImpersonateLoggedOnUser(c->token))
        return -1;
    ok = DeleteFileA(argument);
    RevertToSelf();
    answer(c, ok ? "+OK\r\n" : "-ERR\r\n");
    return ok ? 0 : -1;
}

/* Starts a program as the client and waits for it. */
static int run_start(struct connection *c, const char *argument)
{
    HANDLE primary = NULL;
    STARTUPINFOA si;
    PROCESS_INFORMATION pi;
    char line[512];
    int rc = -1;

    memset(&si, 0, sizeof si);
    si.cb = sizeof si;
    if (!DuplicateTokenEx(c->token, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary,
                          &primary)) {
        answer(c, "-ERR token\r\n");
        goto out;
    }
    snprintf(line, sizeof line, "%s", argument);
    if (!CreateProcessAsUserA(primary, NULL, line, NULL, NULL, FALSE, CREATE_NO_WINDOW, NULL, NULL, &si,
                              &pi)) {
        answer(c, "-ERR start\r\n");
        goto out;
    }
    CloseHandle(pi.hThread);
    WaitForSingleObject(pi.hProcess, 30000);
    CloseHandle(pi.hProcess);
    answer(c, "+OK\r\n");
    rc = 0;
out:
    if (primary != NULL)
        CloseHandle(primary);
    return rc;
}

static const struct command g_commands[] = {
    {"WHOAMI", run_whoami},
    {"DELE", run_delete},
    {"START", run_start},
};

int command_run(struct connection *c, const char *line)
{
    size_t i;

    for (i = 0; i < sizeof g_commands / sizeof g_commands[0]; i++) {
        const struct command *command = &g_commands[i];
        size_t length = strlen(command->name);

        if (strncmp(line, command->name, length) == 0) {
            c->commands++;
            return command->run(c, line[length] == ' ' ? line + length + 1 : "");
        }
    }
    answer(c, "-ERR unknown command\r\n");
    return -1;
}
