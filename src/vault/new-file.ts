import type { App } from 'obsidian';

/** Makes a file where the app puts new ones, under a name that nothing there has; gives its path. No file is ever written over. */
export async function makeFile({ vault, fileManager }: Pick<App, 'vault' | 'fileManager'>, name: string, extension: string, content: string | ArrayBuffer): Promise<string> {
	const folder = fileManager.getNewFileParent('');
	const at = (nth: number): string => `${folder.isRoot() ? '' : `${folder.path}/`}${name}${nth === 1 ? '' : ` ${nth}`}.${extension}`;
	let nth = 1;
	while (vault.getAbstractFileByPath(at(nth)) !== null) nth++;
	if (typeof content === 'string') await vault.create(at(nth), content);
	else await vault.createBinary(at(nth), content);
	return at(nth);
}
