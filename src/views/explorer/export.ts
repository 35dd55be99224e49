/** Hands a file to the app, which asks where it is to be kept: nothing is written to the vault. */
export function saveFile(name: string, text: string, type: string): void {
	saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

export function saveBlob(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	createEl('a', { href: url, attr: { download: name } }).click();
	// The download has taken hold of its data by the next turn.
	window.setTimeout(() => URL.revokeObjectURL(url), 0);
}
