import { WorkspaceItem } from './item';

export abstract class WorkspaceParent extends WorkspaceItem {
	abstract children: WorkspaceItem[];
	abstract removeChild(child: WorkspaceItem): void;
	abstract insertChild(index: number, child: WorkspaceItem): void;
}
