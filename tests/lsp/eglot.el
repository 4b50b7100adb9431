;;; Drives the language server as a user of Emacs' Eglot does.  -*- lexical-binding: t -*-
;; The environment names the server and the file; what is seen goes to standard output as JSON, line by line.
(require 'json)
(require 'eglot)
(require 'flymake)

(defun say (key value)
  (princ (concat (json-encode (list (cons key value))) "\n")))

(defun wait-for (what condition)
  (let ((end (+ (float-time) 60)))
    (while (not (funcall condition))
      (when (> (float-time) end)
        (say 'failed what)
        (kill-emacs 1))
      (accept-process-output nil 0.05)
      ;; What a command loop would do.
      (run-hooks 'post-command-hook)
      (when (bound-and-true-p flymake-mode) (flymake-start)))))

(setq eglot-server-programs `((c++-mode . (,(getenv "HANDLINT") "lsp")))
      eglot-sync-connect 30
      eglot-autoshutdown t
      eglot-send-changes-idle-time 0
      eglot-confirm-server-initiated-edits nil)

(find-file (getenv "EDITED"))
(c++-mode)
(eglot-ensure)
(wait-for "the connection" (lambda () (and (eglot-current-server) (eglot-managed-p))))
(wait-for "the finding" (lambda () (= 1 (length (flymake-diagnostics)))))

(let* ((finding (car (flymake-diagnostics)))
       (line (line-number-at-pos (flymake-diagnostic-beg finding)))
       (server (eglot-current-server)))
  (say 'finding (list (cons 'line line) (cons 'text (flymake-diagnostic-text finding))))
  (goto-char (flymake-diagnostic-beg finding))
  (say 'hover (plist-get (plist-get (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams))
                                    :contents) :value))
  ;; An edit moves the finding.
  (save-excursion (goto-char (point-min)) (insert "// \U0001F600 a new first line\n"))
  (eglot--signal-textDocument/didChange)
  (wait-for "the moved finding"
            (lambda () (let ((d (car (flymake-diagnostics))))
                         (and d (= (1+ line) (line-number-at-pos (flymake-diagnostic-beg d)))))))
  (let* ((moved (car (flymake-diagnostics)))
         (actions (append (jsonrpc-request
                           server :textDocument/codeAction
                           (list :textDocument (eglot--TextDocumentIdentifier)
                                 :range (list :start (eglot--pos-to-lsp-position (flymake-diagnostic-beg moved))
                                              :end (eglot--pos-to-lsp-position (flymake-diagnostic-end moved)))
                                 :context (list :diagnostics [] :only ["quickfix"])))
                          nil))
         (action (seq-find (lambda (a) (string-match "by a comment above" (plist-get a :title))) actions)))
    (say 'actions (vconcat (mapcar (lambda (a) (plist-get a :title)) actions)))
    (eglot--apply-workspace-edit (or (plist-get action :edit)
                                     (plist-get (jsonrpc-request server :codeAction/resolve action) :edit)))
    (eglot--signal-textDocument/didChange)
    (wait-for "no finding" (lambda () (null (flymake-diagnostics))))
    (goto-char (point-min))
    (forward-line line)
    (say 'above (buffer-substring-no-properties (line-beginning-position) (line-end-position))))
  (set-buffer-modified-p nil)
  (eglot-shutdown server nil 10)
  (say 'alive (process-live-p (jsonrpc--process server))))
(kill-emacs 0)
