import {
  type Disposable,
  EventEmitter,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  TreeItemCheckboxState,
  type TreeView,
  window,
} from 'vscode';
import type { PortfolioEntry, ReportSection } from '../../../server/src/protocol.ts';
import roundScripts from '../../../snippets/round-scripts.json' with { type: 'json' };
import { scriptsByRound } from '../snippets.ts';
import { preparationItem, sectionItem, studyItem, taskItem } from './items.ts';
import { type Progress, preparation, type Task } from './preparation.ts';

/** What the tree is made of. */
export type Node =
  | { readonly kind: 'preparation'; readonly tasks: readonly Progress[] }
  | { readonly kind: 'task'; readonly progress: Progress }
  | { readonly kind: 'study'; readonly entry: PortfolioEntry }
  | { readonly kind: 'section'; readonly entry: PortfolioEntry; readonly section: ReportSection };

/** The view of all studies of the workspace, with the preparation list above them. */
export interface Portfolio extends Disposable {
  /** What is shown may be out of date. */
  refresh(): void;
  /** A round script was inserted, wherever that was. */
  inserted(prefix: string): void;
}

const TICKED = 'casePrism.preparation.ticked';
const INSERTED = 'casePrism.preparation.inserted';

/** @param read asks the server for the portfolio; undefined while there is no server. */
export function createPortfolio(state: Memento, read: () => Promise<readonly PortfolioEntry[] | undefined>): Portfolio {
  const emitter = new EventEmitter<void>();
  const rounds = [...scriptsByRound(roundScripts).values()].map((scripts) => scripts.map(({ prefix }) => prefix));
  const stored = <T extends string>(key: string) => new Set(state.get<T[]>(key, []));
  let entries: readonly PortfolioEntry[] = [];
  let outdated = false;

  const tasks = () => preparation(entries, rounds, stored(INSERTED), stored<Task>(TICKED));
  const roots = async (): Promise<Node[]> => {
    entries = (await read()) ?? [];
    if (entries.length === 0) return [];
    return [{ kind: 'preparation', tasks: tasks() }, ...entries.map((entry) => ({ kind: 'study' as const, entry }))];
  };
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: emitter.event,
    getTreeItem: itemOf,
    getChildren(node) {
      if (!node) return roots();
      if (node.kind === 'preparation') return node.tasks.map((progress) => ({ kind: 'task', progress }));
      if (node.kind !== 'study') return [];
      return node.entry.sections.map((section) => ({ kind: 'section', entry: node.entry, section }));
    },
  };
  const view: TreeView<Node> = window.createTreeView('casePrism.portfolio', {
    treeDataProvider: provider,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });

  const refresh = () => {
    outdated = !view.visible;
    if (view.visible) emitter.fire();
  };
  const subscriptions = [
    emitter,
    view,
    view.onDidChangeVisibility(({ visible }) => visible && outdated && refresh()),
    view.onDidChangeCheckboxState(async ({ items }) => {
      const ticked = stored<Task>(TICKED);
      for (const [node, box] of items) {
        if (node.kind !== 'task') continue;
        if (box === TreeItemCheckboxState.Checked) ticked.add(node.progress.task);
        else ticked.delete(node.progress.task);
      }
      await state.update(TICKED, [...ticked]);
      emitter.fire();
    }),
  ];
  return {
    refresh,
    inserted(prefix) {
      void state.update(INSERTED, [...stored(INSERTED).add(prefix)]).then(refresh);
    },
    dispose: () => subscriptions.forEach((subscription) => void subscription.dispose()),
  };
}

function itemOf(node: Node): TreeItem {
  if (node.kind === 'preparation') return preparationItem(node.tasks);
  if (node.kind === 'task') return taskItem(node.progress);
  if (node.kind === 'study') return studyItem(node.entry);
  return sectionItem(node.entry, node.section);
}
