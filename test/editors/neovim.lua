-- Drives Neovim in the test: waits for findings, applies the fix that the test names, and writes down what happened.
local finding, fix, result = vim.env.FINDING, vim.env.FIX, vim.env.RESULT

-- Neovim 0.7 keeps the code of a finding in `user_data` alone.
local function code_of(diagnostic)
  return diagnostic.code or diagnostic.user_data.lsp.code
end

local function codes()
  return vim.tbl_map(code_of, vim.diagnostic.get(0))
end

local function wait(condition)
  vim.wait(10000, condition, 20)
end

local function has_finding()
  return vim.tbl_contains(codes(), finding)
end

local said = { offered = {} }
vim.ui.select = function(items, options, choose)
  for _, item in ipairs(items) do
    local title = options.format_item(item)
    table.insert(said.offered, title)
    if title:find(fix, 1, true) == 1 then choose(item) end
  end
end

wait(has_finding)
said.before = codes()
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
  if code_of(diagnostic) == finding then
    vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })
  end
end
vim.lsp.buf.code_action()
wait(function()
  return vim.bo.modified and not has_finding()
end)
said.after = codes()
vim.cmd('silent write')

-- Other Markdown must be left alone.
vim.cmd('edit ' .. vim.env.OTHER)
vim.wait(200)
-- `get_clients` is there since Neovim 0.10, which warns of the other.
local clients = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.lsp.buf_get_clients(0)
said.clients = vim.tbl_count(clients)

vim.fn.writefile({ vim.fn.json_encode(said) }, result)
vim.cmd('qall!')
