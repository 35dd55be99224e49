import { Platform } from '../base/platform';

export type Modifier = 'Mod' | 'Ctrl' | 'Meta' | 'Shift' | 'Alt';
export interface KeyContext { modifiers: string; key: string | null; vkey: string }
export type KeyListener = (event: KeyboardEvent, context: KeyContext) => unknown;
export interface KeyHandler { scope: Scope; modifiers: string | null; key: string | null; func: KeyListener }

function pressed(event: KeyboardEvent | MouseEvent): string {
	return [event.ctrlKey && 'Ctrl', event.metaKey && 'Meta', event.altKey && 'Alt', event.shiftKey && 'Shift'].filter(Boolean).sort().join(',');
}

const plain = (modifiers: Modifier[]): string =>
	modifiers.map(one => one === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : one).sort().join(',');

/** What keys do while something is on top. */
export class Scope {
	private handlers: KeyHandler[] = [];

	constructor(readonly parent?: Scope) {}

	/** `null` for modifiers or key stands for any. */
	register(modifiers: Modifier[] | null, key: string | null, func: KeyListener): KeyHandler {
		const handler = { scope: this, modifiers: modifiers && plain(modifiers), key: key && key.toLowerCase(), func };
		this.handlers.push(handler);
		return handler;
	}

	unregister(handler: KeyHandler): void {
		this.handlers = this.handlers.filter(one => one !== handler);
	}

	/** Whether a handler took the key; one that returns false also keeps the page from acting on it. */
	handle(event: KeyboardEvent): boolean {
		const modifiers = pressed(event);
		const key = event.key.toLowerCase();
		for (const handler of [...this.handlers].reverse()) {
			if (handler.modifiers !== null && handler.modifiers !== modifiers) continue;
			if (handler.key !== null && handler.key !== key) continue;
			if (handler.func(event, { modifiers, key: event.key, vkey: event.key }) !== false) continue;
			event.preventDefault();
			return true;
		}
		return this.parent?.handle(event) ?? false;
	}
}
