import { Platform } from '../base/platform';
import type { Modifier, Scope } from './scope';

type Held = MouseEvent | KeyboardEvent | TouchEvent;

/** The scopes on top of each other; the uppermost hears the keys first, and alone. */
export class Keymap {
	private readonly scopes: Scope[] = [];

	pushScope(scope: Scope): void {
		this.scopes.push(scope);
	}

	popScope(scope: Scope): void {
		const at = this.scopes.lastIndexOf(scope);
		if (at >= 0) this.scopes.splice(at, 1);
	}

	top(): Scope | undefined {
		return this.scopes.at(-1);
	}

	static isModifier(event: Held, modifier: Modifier): boolean {
		switch (modifier) {
			case 'Ctrl': return event.ctrlKey;
			case 'Meta': return event.metaKey;
			case 'Alt': return event.altKey;
			case 'Shift': return event.shiftKey;
			case 'Mod': return Platform.isMacOS ? event.metaKey : event.ctrlKey;
		}
	}

	/** What kind of leaf a click asks for. */
	static isModEvent(event?: Held | null): 'tab' | 'split' | 'window' | boolean {
		if (!event) return false;
		if (event instanceof MouseEvent && event.button === 1) return 'tab';
		if (!Keymap.isModifier(event, 'Mod')) return false;
		if (!Keymap.isModifier(event, 'Alt')) return 'tab';
		return Keymap.isModifier(event, 'Shift') ? 'window' : 'split';
	}
}
