import type { App } from 'obsidian';
import { lineAsRead } from '../edit/line-as-read';
import type { LineAsRead } from '../model/line-as-read';
import type { Impact } from '../model/mention';

/** The line that tells of a thesis, as it was read; null where it does not stand in the note like that any more. */
export async function lineOfImpact({ vault }: Pick<App, 'vault'>, { place, source: { path } }: Impact): Promise<LineAsRead | null> {
	const file = vault.getFileByPath(path);
	if (file === null || place === null) return null;
	return lineAsRead(path, await vault.cachedRead(file), place);
}
