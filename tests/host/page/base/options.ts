export type ThemeName = 'light' | 'dark';

/** What the address of the page asks for. */
export interface HostPageOptions {
	theme: ThemeName | null;
	mobile: boolean;
	/** cold: layout-ready comes before any note is in the metadata cache. */
	cache: 'cold' | 'warm';
	apiVersion: string;
	/** false: the page starts with the plugin turned off. */
	plugin: boolean;
	/** Milliseconds from the last edit to the save. */
	saveDelay: number;
	/** Note to open when the vault is seen for the first time. */
	open: string | null;
}

export function readOptions(search: string): HostPageOptions {
	const asked = new URLSearchParams(search);
	const theme = asked.get('theme');
	return {
		theme: theme === 'light' || theme === 'dark' ? theme : null,
		mobile: asked.get('mobile') === '1',
		cache: asked.get('cache') === 'cold' ? 'cold' : 'warm',
		apiVersion: asked.get('api') ?? '1.13.1',
		plugin: asked.get('plugin') !== 'off',
		saveDelay: Number(asked.get('save') ?? 2000),
		open: asked.get('open'),
	};
}

export const options = readOptions(location.search);
