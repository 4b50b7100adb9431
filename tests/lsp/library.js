// Drives the language server by the library that VS Code's own clients are made of. The environment names the server,
// the file, and how findings are to come; what is seen goes to standard output as one JSON object.
'use strict';
const fs = require('fs');
const { spawn } = require('child_process');
const { pathToFileURL } = require('url');
const p = require('vscode-languageserver-protocol/node');

const path = process.env.EDITED, pulls = process.env.HOW === 'pull';
const uri = pathToFileURL(path).href, root = pathToFileURL(process.env.FOLDER).href;
const said = { shapes: [], published: 0 };
const child = spawn(process.env.HANDLINT, ['lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = p.createProtocolConnection(new p.StreamMessageReader(child.stdout), new p.StreamMessageWriter(child.stdin));
let text = fs.readFileSync(path, 'utf8'), version = 1, onFindings = () => {};

function shape(name, ok) {
    if (!ok) said.shapes.push(name);
}

function checkFindings(list) {
    for (const d of list) {
        shape('Diagnostic', p.Diagnostic.is(d));
        shape('codeDescription', p.CodeDescription.is(d.codeDescription));
        for (const r of d.relatedInformation || []) shape('relatedInformation', p.DiagnosticRelatedInformation.is(r));
    }
    return list;
}

// What a client of VS Code 1.100 says of itself, shortened to what a server may ask about.
const capabilities = {
    general: { positionEncodings: ['utf-16'], staleRequestSupport: { cancel: true, retryOnContentModified: [] } },
    window: { workDoneProgress: true, showMessage: { messageActionItem: {} } },
    workspace: {
        applyEdit: true, configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true },
        workspaceEdit: { documentChanges: true, resourceOperations: ['create'], failureHandling: 'textOnlyTransactional' },
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
        diagnostics: { refreshSupport: true },
    },
    textDocument: {
        synchronization: { dynamicRegistration: true, didSave: true },
        publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true, tagSupport: { valueSet: [1, 2] } },
        codeAction: { dynamicRegistration: true, isPreferredSupport: true, disabledSupport: true, dataSupport: true,
            resolveSupport: { properties: ['edit'] }, honorsChangeAnnotations: true,
            codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source', 'source.fixAll'] } } },
        hover: { contentFormat: ['markdown', 'plaintext'] },
        ...(pulls ? { diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false } } : {}),
    },
};

async function findings(wanted) {
    if (pulls) {
        const report = await connection.sendRequest(p.DocumentDiagnosticRequest.type, { textDocument: { uri } });
        shape('report', report.kind === p.DocumentDiagnosticReportKind.Full);
        return checkFindings(report.items);
    }
    return new Promise(done => {
        onFindings = list => { if (list.length === wanted) done(checkFindings(list)); };
    });
}

function change(edits) {
    const sorted = [...edits].sort((a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character);
    text = p.TextDocument.applyEdits(p.TextDocument.create(uri, 'c', version, text), edits);
    connection.sendNotification(p.DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: ++version },
        contentChanges: sorted.map(e => ({ range: e.range, text: e.newText })),
    });
}

async function actions(range, diagnostics, only) {
    const list = await connection.sendRequest(p.CodeActionRequest.type,
        { textDocument: { uri }, range, context: { diagnostics, only, triggerKind: 1 } });
    // The guard wants an edit also where one is resolved later.
    for (const a of list) shape('CodeAction', p.CodeAction.is(a.edit || !a.data ? a : { ...a, edit: { changes: {} } }));
    return list;
}

async function session() {
    connection.onNotification(p.PublishDiagnosticsNotification.type, params => {
        said.published++;
        if (params.uri === uri) onFindings(params.diagnostics);
    });
    connection.onRequest(p.ConfigurationRequest.type, params => params.items.map(() => null));
    connection.onRequest(p.RegistrationRequest.type, params => {
        for (const r of params.registrations) said.registered = [...(said.registered || []), r.method];
    });
    connection.onRequest(p.WorkDoneProgressCreateRequest.type, () => {});
    connection.onRequest(p.DiagnosticRefreshRequest.type, () => {});
    connection.onUnhandledNotification(m => { if (!m.method.startsWith('$/')) shape(m.method, m.method === 'window/logMessage'); });
    connection.onError(e => shape(`error ${e[0]}`, false));
    connection.listen();

    const started = await connection.sendRequest(p.InitializeRequest.type, {
        processId: process.pid, clientInfo: { name: 'library' }, rootUri: root, capabilities,
        workspaceFolders: [{ uri: root, name: 'folder' }],
    });
    said.encoding = started.capabilities.positionEncoding;
    said.pulls = Boolean(started.capabilities.diagnosticProvider);
    connection.sendNotification(p.InitializedNotification.type, {});

    let seen = pulls ? null : findings(1);
    connection.sendNotification(p.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'c', version, text } });
    const [finding] = pulls ? await findings(1) : await seen;
    said.finding = { line: finding.range.start.line + 1, code: finding.code, source: finding.source, related: (finding.relatedInformation || []).length };

    const hover = await connection.sendRequest(p.HoverRequest.type, { textDocument: { uri }, position: finding.range.start });
    shape('Hover', p.Hover.is(hover));
    said.hover = hover.contents.value;

    const offered = await actions(finding.range, [finding], ['quickfix']);
    said.titles = offered.map(a => a.title);
    const preferred = offered.find(a => a.isPreferred);
    const resolved = preferred.edit ? preferred : await connection.sendRequest(p.CodeActionResolveRequest.type, preferred);
    shape('WorkspaceEdit', p.WorkspaceEdit.is(resolved.edit));
    said.versions = resolved.edit.documentChanges.map(c => c.textDocument.version);
    seen = pulls ? null : findings(0);
    change(resolved.edit.documentChanges[0].edits);
    said.left = (pulls ? await findings(0) : await seen).length;
    said.text = text;

    await connection.sendRequest(p.ShutdownRequest.type);
    const ended = new Promise(done => child.on('exit', done));
    connection.sendNotification(p.ExitNotification.type);
    said.status = await ended;
}

session().catch(e => { said.failed = String(e.stack || e); }).finally(() => {
    console.log(JSON.stringify(said));
    child.kill();
    process.exit(said.failed ? 1 : 0);
});
setTimeout(() => { console.log(JSON.stringify({ ...said, failed: 'nothing came' })); child.kill(); process.exit(1); }, 90000).unref();
