import type { OutsideChange } from '../../protocol';
import type { HostApp } from '../app';

/** What somebody else did to the folder, told to the vault as the app tells it. */
export function applyOutsideChange(app: HostApp, change: OutsideChange): void {
	const { vault } = app;
	const file = vault.getFileByPath(change.path);
	switch (change.kind) {
		case 'file-created':
			if (!file) vault.learnFile(change.path, change.stat);
			break;
		case 'file-modified':
			if (file) vault.learnChange(file, change.stat);
			break;
		case 'folder-created':
			vault.learnFolder(change.path);
			break;
		case 'deleted': {
			const gone = vault.getAbstractFileByPath(change.path);
			if (gone) vault.learnDeletion(gone);
			break;
		}
		case 'settings':
			app.plugins.settingsChangedOutside(change.path);
			break;
	}
}
