import type { App } from 'obsidian';
import { EXPLORER_VIEW_TYPE } from '../explorer/explorer-view';

/** The query of the explorer in front, or null where another view is, or nothing was asked. */
export function activeQuery({ workspace }: App): string | null {
	const view = workspace.getMostRecentLeaf()?.view;
	const asked = view?.getViewType() === EXPLORER_VIEW_TYPE ? view.getState()['asked'] : null;
	return typeof asked === 'string' && asked.trim() !== '' ? asked : null;
}
