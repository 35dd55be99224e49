import { kindNamed } from '../extract/recognise';
import type { KindId, UserKind } from '../model/kind';

/** What a kind of table is called and drawn with. */
export interface KindLook {
	readonly title: string;
	/** Lucide icon. */
	readonly icon: string;
}

/** The title and icon of a kind, the user's own first; null for tables of no kind. */
export function kindLook(id: KindId, own: readonly UserKind[]): KindLook | null {
	const kind = id === 'table' ? null : kindNamed(id, own);
	return kind === null ? null : { title: kind.title, icon: kind.icon };
}
