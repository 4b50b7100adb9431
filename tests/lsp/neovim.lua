-- Drives the language server as a user of Neovim does. The environment names the server, the file, and the second
-- server that looks at the same buffer; what is seen goes to standard output as JSON, line by line.
local handlint, path, clangd = os.getenv("HANDLINT"), os.getenv("EDITED"), os.getenv("CLANGD")
local patience = 60000

local function say(key, value)
    io.stdout:write(vim.json.encode({ [key] = value }), "\n")
end

local function wait(what, condition)
    if not vim.wait(patience, condition, 20) then
        say("failed", what)
        vim.cmd("cquit 1")
    end
end

local function found(source)
    return vim.tbl_filter(function(d)
        return d.source == source
    end, vim.diagnostic.get(0))
end

local function run()
    local root = vim.fn.fnamemodify(path, ":h")
    local status
    vim.cmd("edit " .. vim.fn.fnameescape(path))
    local id = vim.lsp.start_client({
        name = "handlint", cmd = { handlint, "lsp" }, root_dir = root,
        workspace_folders = { { uri = vim.uri_from_fname(root), name = "top" } },
        on_exit = function(code) status = code end,
    })
    vim.lsp.buf_attach_client(0, id)
    local other = vim.lsp.start_client({ name = "clangd", cmd = { clangd }, root_dir = root })
    vim.lsp.buf_attach_client(0, other)

    wait("the finding", function() return #found("handlint") == 1 end)
    wait("clangd's diagnostics", function() return #found("clang") >= 1 end)
    local d = found("handlint")[1]
    say("finding", { line = d.lnum + 1, column = d.col, code = d.user_data.lsp.code, severity = d.severity,
        related = #d.user_data.lsp.relatedInformation })
    say("encodings", { vim.lsp.get_client_by_id(id).offset_encoding, vim.lsp.get_client_by_id(other).offset_encoding })

    vim.api.nvim_win_set_cursor(0, { d.lnum + 1, d.col })
    local params = vim.lsp.util.make_position_params(0, "utf-16")
    local hover = vim.lsp.buf_request_sync(0, "textDocument/hover", params, patience)
    say("hover", hover[id].result.contents.value)

    -- An edit moves the finding.
    vim.api.nvim_buf_set_lines(0, 0, 0, false, { "// \u{1F600} a new first line" })
    wait("the moved finding", function()
        return #found("handlint") == 1 and found("handlint")[1].lnum == d.lnum + 1
    end)

    vim.ui.select = function(items, _, choose)
        for _, item in ipairs(items) do
            if item[2].title:find("by a comment above") then
                choose(item)
                return
            end
        end
        say("failed", "no such action: " .. vim.inspect(items))
        vim.cmd("cquit 1")
    end
    vim.api.nvim_win_set_cursor(0, { d.lnum + 2, d.col })
    vim.lsp.buf.code_action({ context = { only = { "quickfix" } } })
    wait("no finding", function() return #found("handlint") == 0 end)
    say("above", vim.api.nvim_buf_get_lines(0, d.lnum + 1, d.lnum + 2, false)[1])

    vim.lsp.stop_client({ id, other })
    wait("the servers' end", function() return status ~= nil end)
    say("status", status)
    vim.cmd("qall!")
end

local ok, fault = pcall(run)
if not ok then
    say("failed", fault)
    vim.cmd("cquit 1")
end
