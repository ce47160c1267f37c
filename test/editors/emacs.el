;;; Drives Emacs in the test: waits for findings, applies the fix that the test names, and writes down what happened.  -*- lexical-binding: t -*-
(require 'eglot)
(require 'json)

(defun code-of (diagnostic)
  "The rule of a finding, as a string."
  (format "%s" (plist-get (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data diagnostic))) :code)))

(defun codes ()
  "The rules of the findings in this buffer."
  (mapcar #'code-of (flymake-diagnostics)))

(defun wait (condition)
  "Let the server talk until CONDITION holds, ten seconds at most."
  (with-timeout (10)
    (while (not (funcall condition)) (accept-process-output nil 0.05))))

(let* ((finding (getenv "FINDING"))
       (fix (getenv "FIX"))
       (has-finding (lambda () (member finding (codes))))
       offered before after managed)
  (find-file (getenv "STUDY"))
  ;; Eglot connects after the command that opened the file; in batch mode nobody says that it has ended.
  (run-hooks 'post-command-hook)
  (wait has-finding)
  (setq before (codes))
  (goto-char (flymake-diagnostic-beg
              (seq-find (lambda (diagnostic) (equal finding (code-of diagnostic))) (flymake-diagnostics))))
  (let ((completing-read-function
         (lambda (_prompt titles &rest _)
           (setq offered (all-completions "" titles))
           (seq-find (lambda (title) (string-prefix-p fix title)) offered)))
        ;; Any event that is no click of a mouse: eglot 1.9 would open a menu window.
        (last-nonmenu-event t))
    (call-interactively #'eglot-code-actions))
  (save-buffer)
  (wait (lambda () (not (funcall has-finding))))
  (setq after (codes))
  ;; Other Markdown must be left alone.
  (find-file (getenv "OTHER"))
  (run-hooks 'post-command-hook)
  (setq managed (eglot-managed-p))
  (with-temp-file (getenv "RESULT")
    (insert (json-encode `((offered . ,(vconcat offered)) (before . ,(vconcat before)) (after . ,(vconcat after))
                           (clients . ,(if managed 1 0))))))
  (kill-emacs 0))
