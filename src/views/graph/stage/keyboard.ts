import type { Way } from '../../../graph/scene/travel';

export interface KeyUses {
	travel(way: Way): void;
	open(evt: KeyboardEvent): void;
	menu(evt: KeyboardEvent): void;
	nearer(factor: number): void;
	fit(): void;
	/** False where there was no focus to let go of. */
	letGo(): boolean;
}

const WAYS: ReadonlyMap<string, Way> = new Map([['ArrowLeft', 'left'], ['ArrowRight', 'right'], ['ArrowUp', 'up'], ['ArrowDown', 'down']]);
const NEARER = 1.4;

/** Does what a key means on the canvas; false for keys that mean nothing here. */
export function actOnKey(evt: KeyboardEvent, uses: KeyUses): boolean {
	if (evt.key === 'ContextMenu' || (evt.key === 'F10' && evt.shiftKey)) uses.menu(evt);
	else if (evt.key === 'Enter') uses.open(evt);
	else if (evt.ctrlKey || evt.metaKey || evt.altKey) return false;
	else return actOnPlainKey(evt.key, uses);
	return true;
}

function actOnPlainKey(key: string, uses: KeyUses): boolean {
	const way = WAYS.get(key);
	if (way !== undefined) uses.travel(way);
	else if (key === '+' || key === '=') uses.nearer(NEARER);
	else if (key === '-') uses.nearer(1 / NEARER);
	else if (key === '0') uses.fit();
	else return key === 'Escape' && uses.letGo();
	return true;
}
