/** What the server and the page say to each other. Times are whole milliseconds, paths are relative with `/`. */
export interface FileStat {
	ctime: number;
	mtime: number;
	size: number;
}

export interface ListedFile extends FileStat {
	path: string;
}

export interface VaultListing {
	name: string;
	/** The same folder gets the same id on every start, so that what the browser keeps is kept per vault. */
	id: string;
	files: ListedFile[];
	folders: string[];
}

export type OutsideChange =
	| { kind: 'file-created'; path: string; stat: FileStat }
	| { kind: 'file-modified'; path: string; stat: FileStat }
	| { kind: 'folder-created'; path: string }
	| { kind: 'deleted'; path: string }
	| { kind: 'settings'; path: string };

/** Names the page that made a request, so that its own writes are not told back to it. */
export const clientHeader = 'x-host-client';
