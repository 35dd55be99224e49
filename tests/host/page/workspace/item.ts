import type { HostApp } from '../app';
import { Events } from '../base/events';
import type { WorkspaceParent } from './parent';

const newId = (): string => Array.from({ length: 16 }, () => Math.floor(Math.random() * 16).toString(16)).join('');

/** Anything in the tree of panes: a leaf, a group of tabs, a split. */
export abstract class WorkspaceItem extends Events {
	id = newId();
	parent: WorkspaceParent | null = null;
	abstract containerEl: HTMLElement;

	constructor(readonly app: HostApp) {
		super();
	}

	getRoot(): WorkspaceItem {
		return this.parent ? this.parent.getRoot() : this;
	}

	getContainer(): WorkspaceItem {
		return this.getRoot();
	}
}
