import type { HostApp } from '../app';
import { Keymap } from '../ui/keymap';
import type { Modifier } from '../ui/scope';

const all: Modifier[] = ['Mod', 'Alt', 'Shift'];

function fits(event: KeyboardEvent, modifiers: Modifier[], key: string): boolean {
	return event.key.toLowerCase() === key.toLowerCase() && all.every(one => Keymap.isModifier(event, one) === modifiers.includes(one));
}

/** Keys go to what is on top, then to the view that is active, then to the commands. */
export function listenToKeys(app: HostApp): void {
	document.addEventListener('keydown', event => {
		app.lastEvent = event;
		const top = app.keymap.top();
		if (top) {
			if (top.handle(event)) event.stopPropagation();
			return;
		}
		if (app.workspace.activeLeaf?.view.scope?.handle(event)) return event.stopPropagation();
		for (const command of Object.values(app.commands.commands)) {
			if (!command.hotkeys?.some(({ modifiers, key }) => fits(event, modifiers, key))) continue;
			if (!app.commands.executeCommand(command)) continue;
			event.preventDefault();
			event.stopPropagation();
			return;
		}
	}, true);
}
