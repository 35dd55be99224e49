import type { App } from 'obsidian';

const key = 'actor-atlas-recent-queries';
const most = 10;

/** The queries asked last, newest first; kept with this device, not with the vault. */
export function recentQueries(app: App): readonly string[] {
	const kept: unknown = app.loadLocalStorage(key);
	return Array.isArray(kept) ? kept.filter(text => typeof text === 'string').slice(0, most) : [];
}

export function rememberQuery(app: App, text: string): void {
	const query = text.trim();
	if (query !== '') app.saveLocalStorage(key, [query, ...recentQueries(app).filter(other => other !== query)].slice(0, most));
}
