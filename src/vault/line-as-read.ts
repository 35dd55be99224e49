import { type App, parseYaml } from 'obsidian';
import { readNote } from '../atlas/read-note';
import { lineAsRead } from '../edit/line-as-read';
import type { LineAsRead } from '../model/line-as-read';
import type { Impact } from '../model/mention';
import type { Settings } from '../model/settings';

/** The line that tells of a thesis, as it stands in the note now; null where it does not say that any more. */
export async function lineOfImpact({ vault }: App, { source: { path, line }, text: said }: Impact, settings: Settings): Promise<LineAsRead | null> {
	const file = vault.getFileByPath(path);
	if (file === null) return null;
	const text = await vault.cachedRead(file);
	const { mentions } = readNote(path, text, settings, parseYaml);
	return mentions.some(mention => mention.type === 'impact' && mention.line === line && mention.text === said) ? lineAsRead(path, text, line) : null;
}
