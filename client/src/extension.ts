import type MarkdownIt from 'markdown-it';
import { commands, type ExtensionContext, l10n, languages, type TextDocument, window, workspace } from 'vscode';
import { translateBy } from '../../server/src/l10n.ts';
import { PORTFOLIO_REQUEST, type PortfolioEntry, SHOW_PLACES_COMMAND } from '../../server/src/protocol.ts';
import type { Connect } from './client.ts';
import { checkWorkspace } from './commands/checkWorkspace.ts';
import { exportReport } from './commands/exportReport.ts';
import { insertScript } from './commands/insertScript.ts';
import { newCaseStudy } from './commands/newCaseStudy.ts';
import { openExample } from './commands/openExample.ts';
import { showPlaces } from './commands/showPlaces.ts';
import { showRule } from './commands/showRule.ts';
import { createInsights } from './insights.ts';
import { translateWith } from './l10n.ts';
import { tellFailed, tellRecovering } from './notices.ts';
import { createPortfolio } from './portfolio/view.ts';
import { isPreviewOpen, openPreview, refreshPreviews } from './preview/host.ts';
import { extendMarkdownIt, isCaseStudy } from './preview/plugin.ts';
import { createRefresher } from './preview/refresher.ts';
import { meterHtml, summaryHtml } from './preview/summary.ts';
import { rehearse } from './rehearsal/command.ts';
import { createRestartPolicy } from './restartPolicy.ts';
import { createSession } from './session.ts';
import { createStatus } from './status.ts';
import { registerTools } from './tools/index.ts';

/** What VS Code's Markdown extension asks of extensions with `markdown.markdownItPlugins`. */
export interface ExtensionApi {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** How often a server that crashes is started again within three minutes. */
const MOST_RESTARTS = 5;

/**
 * Registers everything and starts nothing: the server, and the code that speaks to it, are loaded when the first case
 * study is open. VS Code's Markdown extension activates this one for any Markdown file, so this has to be cheap.
 */
export function activateExtension(context: ExtensionContext, connect: Connect): ExtensionApi {
  translateWith(l10n.t);
  translateBy(l10n.bundle ?? {});
  const log = window.createOutputChannel('Case Prism', { log: true });
  const status = createStatus();
  const insights = createInsights();
  const isEnabled = () => workspace.getConfiguration('casePrism').get<boolean>('enable', true);

  const summaryOf = (uri: string) => (isEnabled() ? summaryHtml(insights.get(uri)) : '');
  const refresher = createRefresher({
    current: summaryOf,
    placeholder: summaryHtml({ kind: 'waiting' }),
    isPreviewOpen,
    refresh: refreshPreviews,
    later: (milliseconds, callback) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });

  const create = async (ended: () => void) => {
    const { createClient } = await import('./client.ts');
    return createClient(
      context,
      log,
      {
        report: (params) => {
          insights.add(params);
          refresher.changed();
        },
        status: status.analysed,
        portfolioChanged: () => portfolio.refresh(),
      },
      ended,
      connect,
    );
  };
  const session = createSession(
    create,
    {
      ...status,
      recovering: tellRecovering,
      starting: () => {
        status.starting();
        insights.waiting();
      },
      failed: (why) => {
        status.failed(why);
        tellFailed(why);
        insights.failed();
        refresher.changed();
      },
    },
    log,
    createRestartPolicy(MOST_RESTARTS, 3 * 60_000),
  );

  /** For what somebody asked for: where there is no server, silence would be no answer. */
  const asked = async () => {
    const why = session.failure();
    if (why !== undefined) tellFailed(why);
    return session.connected();
  };

  const readPortfolio = async () => {
    const client = isEnabled() ? await session.connected() : undefined;
    return client?.sendRequest<PortfolioEntry[]>(PORTFOLIO_REQUEST);
  };
  const portfolio = createPortfolio(context.workspaceState, readPortfolio);

  const startFor = (document: TextDocument) => {
    if (isEnabled() && isStudy(document)) void session.start();
  };
  const follow = () => {
    if (!isEnabled()) void session.stop();
    else workspace.textDocuments.forEach(startFor);
    refresher.changed();
    portfolio.refresh();
  };

  context.subscriptions.push(
    { dispose: () => void session.stop() },
    refresher,
    status,
    log,
    portfolio,
    commands.registerCommand('casePrism.newCaseStudy', newCaseStudy),
    commands.registerCommand('casePrism.insertScript', () => insertScript(portfolio.inserted)),
    commands.registerCommand('casePrism.checkWorkspace', () => checkWorkspace(asked)),
    commands.registerCommand('casePrism.exportReport', (chosen: unknown) => exportReport(asked, chosen)),
    commands.registerCommand('casePrism.rehearse', (chosen: unknown) => rehearse(context, asked, chosen)),
    commands.registerCommand('casePrism.refreshPortfolio', () => portfolio.refresh()),
    commands.registerCommand('casePrism.openPreview', openPreview),
    commands.registerCommand(SHOW_PLACES_COMMAND, showPlaces),
    commands.registerCommand('casePrism.openExample', () => openExample(context)),
    commands.registerCommand('casePrism.showRule', (rule: string) => showRule(context, rule)),
    commands.registerCommand('casePrism.restartServer', () => session.restart()),
    commands.registerCommand('casePrism.showLog', () => log.show()),
    ...registerTools(session.connected),
    workspace.onDidOpenTextDocument(startFor),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('casePrism.enable') && follow()),
  );
  workspace.textDocuments.forEach(startFor);

  return {
    extendMarkdownIt: (md) =>
      extendMarkdownIt(md, {
        summary: (uri) => {
          const html = summaryOf(uri.toString());
          refresher.rendered(uri.toString(), html);
          return html;
        },
        meter: (uri, line) => (isEnabled() ? meterHtml(insights.get(uri.toString()), line) : ''),
      }),
  };
}

function isStudy(document: TextDocument): boolean {
  return languages.match({ language: 'markdown' }, document) > 0 && isCaseStudy(document.uri);
}
