/* The server's own context and what its files offer each other. Nobody outside this
 * folder includes it.
 *
 *   rpc.c        frames out, requests out, errors
 *   server.c     messages in: lifecycle, dispatch; the loop
 *   initialize.c capabilities of both sides
 *   request.c    requests that wait for the analysis
 *   sync.c       documents open, change, close; watched files; folders
 *   configure.c  the client's settings
 *   desk.c       which unit is parsed next, by which worker; when the engine runs
 *   publish.c    findings as diagnostics, pushed or pulled
 *   action.c     quick fixes, suppressions
 *   hover.c      what is known of a handle
 *   progress.c   the work in the background as the user sees it
 *
 * One thread but for the engine's runs (session.h) and listings (plan.h). Answers that
 * have to wait are Requests.
 */
#ifndef HL_LSP_SERVER_H
#define HL_LSP_SERVER_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* libuv wants POSIX threads: include this before all others */
#endif

#include "driver/child.h"
#include "lsp/document.h"
#include "lsp/json_out.h"
#include "lsp/plan.h"
#include "lsp/session.h"
#include "lsp/wire.h"

#include <uv.h>

/* Error codes of JSON-RPC and of the protocol. */
enum {
    RPC_PARSE_ERROR = -32700,
    RPC_INVALID_REQUEST = -32600,
    RPC_METHOD_NOT_FOUND = -32601,
    RPC_INVALID_PARAMS = -32602,
    RPC_NOT_INITIALIZED = -32002,
    RPC_CONTENT_MODIFIED = -32801,
    RPC_CANCELLED = -32800
};

/* Severities of messages and diagnostics. */
enum { SAY_ERROR = 1, SAY_WARNING, SAY_INFO, SAY_LOG };

typedef enum { PHASE_NEW, PHASE_RUNNING, PHASE_SHUTDOWN } Phase;

/* What the client said it can do. */
typedef struct {
    Encoding encoding;
    bool pulls, refreshes, has_versions, has_related, has_links, has_tags, has_actions;
    bool resolves_edits, has_document_changes, has_progress, has_configuration;
    bool registers_watchers, registers_configuration, has_markdown;
} Client;

/* What the user set in the editor. */
typedef struct {
    bool only_on_save; /* "run": "onSave" */
    bool has_settings; /* at all */
    bool background;   /* lint the rest of the workspace */
    int64_t debounce;  /* milliseconds; negative: by how long the last answer took */
    Options options;   /* checks, config, database, models; its texts live in `arena` */
    Arena *arena;
} Preferences;

/* Findings of one document, as they were when it was analysed last. */
typedef struct {
    Arena *arena;
    uint64_t stamp; /* Document.stamp of the text that they are about */
    Finding *findings;
    uint32_t nfindings;
    Notification *notes;
    uint32_t nnotes;
    uint64_t hash;  /* of the diagnostics as JSON */
    Remedies mends; /* of the findings that were asked about */
    bool has_all;   /* whether mends.all was asked for */
} Results;

typedef struct {
    Document *document;
    Results results; /* arena NULL: none yet */
    bool is_renewed; /* settings have changed: a client that pulls must be told */
    /* of the document, if its units were fresh as the run began */
    uint64_t running_stamp;
    uint64_t due;  /* loop time from which on it may be parsed */
    uint32_t best; /* plan_server_of its path, at `best_at` of the plan */
    uint64_t best_at;
} Open;

typedef enum { REQUEST_HOVER, REQUEST_DIAGNOSTIC, REQUEST_ACTION } RequestKind;

/* A request that waits for its answer. */
typedef struct Request {
    struct Request *next;
    Arena *arena; /* of the message */
    Json id, params;
    RequestKind kind;
    Open *open;
    bool is_asked; /* the question is with the engine */
} Request;

typedef struct Server Server;

/* A worker and what it does. */
typedef struct {
    Server *server;
    Child *child;
    bool is_editor;
    bool is_busy;
    uint32_t unit;
    uint64_t stamp; /* server's time of the texts that it was given */
    uint64_t since;
} Worker;

#define MOST_WORKERS 16

struct Server {
    uv_loop_t loop;
    uv_stream_t *in, *out;
    union {
        uv_pipe_t pipe;
        uv_tty_t tty;
    } in_handle, out_handle;
    bool is_file_out;
    uv_timer_t debounce, parent;
    int64_t parent_pid;
    bool is_closing;
    int status;
    Wire *wire;
    Phase phase;
    Client client;
    Preferences preferences;
    const Options *options; /* of the command line */
    Arena *arena;           /* of what lives as long as the server */
    uint64_t now;           /* counts changes */
    ARRAY(Open *) open;
    Arena *folders_arena;
    ARRAY(const char *) folders;
    Plan plan;
    Session *session;
    bool wants_lint, is_urgent; /* a run is due; somebody waits for it */
    bool is_run_lint, is_run_full;
    bool wants_full;                          /* the last run saw a slice only */
    uint64_t full_ms;                         /* how long a run over everything took */
    uint64_t last_run, last_edit, edit_since; /* loop time */
    bool wants_listing, is_listing;
    uv_work_t listing_work;
    Listing listing;
    Worker workers[MOST_WORKERS];
    uint32_t nworkers; /* [0] is the editor's */
    uint64_t last_ms;  /* how long the last answer to an edit took */
    Request *requests;
    int64_t next_id;     /* of requests to the client */
    int64_t progress_id; /* 0: none was asked for */
    bool has_progress, progress_asked;
    uint32_t progress_percent;
    const char *said; /* the last message to the user, not to be repeated */
    Arena *said_arena;
    int64_t configuration_id;
    Arena *message_arena; /* of the message at hand */
    Arena *watch_arena;   /* of `watched` */
    ARRAY(const char *) watched;
    uint64_t watched_hash; /* of `watched` as they were read; 0: may be changed since */
    int64_t renewed;       /* when they were to be read (ns since 1970) */
    uint32_t nwriting;
};

/* rpc.c */

/* Sends and deletes a message. */
void rpc_send(Server *server, cJSON *message);
/* A message with "jsonrpc" and, if `method` is given, that. */
cJSON *rpc_message(const char *method);
/* The id as it came; NULL: null. */
cJSON *rpc_id(Json id);
/* Each takes over `id` and `result`. */
void rpc_reply(Server *server, cJSON *id, cJSON *result);
void rpc_error(Server *server, cJSON *id, int code, const char *message);
/* Sends a request and returns its number. Takes over `params`. */
int64_t rpc_request(Server *server, const char *method, cJSON *params);
void rpc_notify(Server *server, const char *method, cJSON *params);
/* Shows a message to the user (SAY_...), unless it is the one shown last. */
void rpc_show(Server *server, int severity, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Writes a line to the client's log. */
void rpc_log(Server *server, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* initialize.c */

void initialize_read(Client *client, Json params);
void initialize_folders(Server *server, Json params);
cJSON *initialize_capabilities(const Server *server);
/* "utf-16" */
const char *initialize_encoding(Encoding encoding);
/* Asks the client to tell of changed files and settings, as far as it can be asked. */
void initialize_register(Server *server);

/* request.c */

void request_hover(Server *server, Json id, Json params);
void request_diagnostic(Server *server, Json id, Json params);
void request_action(Server *server, Json id, Json params);
void request_cancel(Server *server, Json params);
/* Answers the requests that have waited for what is there now. */
void request_settle(Server *server);
/* Ends those for a document whose text is another now, or that is closed. */
void request_outdate(Server *server, const Open *open, bool is_closed);
/* Hands out the answer of the engine to the question that it was asked. */
void request_answered(Server *server, const SessionResult *result);
/* Ends all of them. */
void request_end_all(Server *server);
void request_free(Server *server);

/* sync.c */

Open *sync_find(const Server *server, const char *path);
Open *sync_find_uri(const Server *server, const char *uri);
void sync_open(Server *server, Json params);
void sync_change(Server *server, Json params);
void sync_save(Server *server, Json params);
void sync_close(Server *server, Json params);
void sync_watched(Server *server, Json params);
void sync_folders(Server *server, Json params);
/* configure.c */

/* Reads the settings of the section "handlint"; NULL item: as the command line has it. */
void sync_configure(Server *server, Json settings);
/* Asks the client for its settings, if it can be asked. */
void sync_ask_configuration(Server *server);
void sync_add_folder(Server *server, const char *uri);
void sync_free(Server *server);
/* Configurations, flags or the list of files may have changed. */
void sync_renew(Server *server);
/* Remembers which files the settings come from, where the client does not watch them. */
void sync_remember(Server *server, const SessionResult *result);

/* desk.c */

void desk_start(Server *server);
/* Gives out work, as far as there is work, workers and time. Call it after anything has
 * changed. */
void desk_feed(Server *server);
/* A document has changed: its units are wanted after `delay` milliseconds, or by
 * preference if negative. */
void desk_touch(Server *server, Open *open, int64_t delay);
/* Makes sure that the plan has a unit for a file. */
void desk_ensure(Server *server, const char *path);
/* Drops units that are in no folder of the workspace and that no open document needs. */
void desk_sweep(Server *server);
/* True if what is known of the document is about its text as it is now. */
bool desk_is_fresh(const Server *server, const Open *open);
/* Units of the workspace, and those that wait for their first analysis. */
void desk_count(const Server *server, uint32_t *nall, uint32_t *nleft);
void desk_stop(Server *server);

/* publish.c */

/* Keeps what a run found in a document and tells the client. */
void publish_results(Server *server, Open *open, const SessionResult *result);
void publish_nothing(Server *server, const Open *open);
/* The answer to a pull. */
cJSON *publish_report(Server *server, const Open *open, Json params);
void results_free(Results *results);
/* Range of a place in a file. */
void publish_range(const Server *server, const Place *place, Position *from,
                   Position *to);
/* Diagnostic of one finding. */
cJSON *publish_diagnostic(const Server *server, const Finding *finding);
/* "https://.../rules/HL201" */
const char *publish_link(Arena *arena, const Rule *rule);

/* action.c */

/* What the engine must be asked before the request can be answered; false: nothing. Lives in
 * `arena`. */
bool action_question(Server *server, Arena *arena, const Request *request,
                     MendQuestion *out);
/* Keeps what it answered. */
void action_learn(Open *open, const MendQuestion *question, const Remedies *mends);
/* The answer to textDocument/codeAction. */
cJSON *action_list(Server *server, const Open *open, Json params);
void action_resolve(Server *server, Json id, Json params);

/* hover.c */

/* The question for the engine that a request comes to; false: none, `looked` will be
 * NULL. */
bool hover_question(Server *server, const Request *request, Look *out);
cJSON *hover_answer(Server *server, const Request *request, const Looked *looked);

/* progress.c */

/* Shows, updates or ends the progress of the work in the background. */
void progress_update(Server *server);
/* The client said whether it shows progress. */
void progress_created(Server *server, bool ok);

/* server.c */

/* A run of the session is over. */
void server_run_done(void *context, const SessionResult *result);

#endif
