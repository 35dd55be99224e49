import type { HostApp } from '../app';
import type { TFile } from '../vault/abstract-file';
import type { BaseState } from './base-state';

/** What a property of a note holds, as text; the app has a class for each type. */
export class BaseValue {
	constructor(private readonly text: string) {}
	toString(): string { return this.text; }
	isTruthy(): boolean { return this.text !== ''; }
}

/** One note of a base. */
export class BaseEntry {
	constructor(private readonly app: HostApp, readonly file: TFile) {}

	getValue(id: string): BaseValue | null {
		const [type, ...rest] = id.split('.');
		const name = rest.join('.');
		if (type === 'file') return this.ofFile(name);
		const value: unknown = type === 'note' ? this.app.metadataCache.getFileCache(this.file)?.frontmatter?.[name] : undefined;
		if (value === undefined || value === null) return null;
		return new BaseValue(Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : JSON.stringify(value));
	}

	private ofFile(name: string): BaseValue | null {
		switch (name) {
			case 'name': return new BaseValue(this.file.basename);
			case 'path': return new BaseValue(this.file.path);
			case 'folder': return new BaseValue(this.file.parent?.path ?? '');
			default: return null;
		}
	}
}

/** Notes that agree in the property that the base is grouped by. */
export class BaseGroup {
	constructor(readonly entries: BaseEntry[], readonly key?: BaseValue) {}
	hasKey(): boolean { return this.key !== undefined; }
}

/** The notes of a base, made anew at every change. */
export class BaseResult {
	readonly data: BaseEntry[];
	readonly groupedData: BaseGroup[];
	readonly properties: string[] = ['file.name'];

	constructor(app: HostApp, { files, groupBy }: BaseState) {
		this.data = files.flatMap(path => {
			const file = app.vault.getFileByPath(path);
			return file ? [new BaseEntry(app, file)] : [];
		});
		this.groupedData = groupBy === null ? [new BaseGroup(this.data)] : this.groups(groupBy);
	}

	getSummaryValue(): never {
		throw new Error('the host sums nothing up');
	}

	/** In the order of their keys; notes without the property come last. */
	private groups(property: string): BaseGroup[] {
		const byKey = new Map<string, BaseEntry[]>();
		for (const entry of this.data) {
			const key = entry.getValue(property)?.toString() ?? '';
			byKey.set(key, [...byKey.get(key) ?? [], entry]);
		}
		const keys = [...byKey.keys()].sort((a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1));
		return keys.map(key => new BaseGroup(byKey.get(key) ?? [], key === '' ? undefined : new BaseValue(key)));
	}
}
