import type { HostApp } from '../app';
import type { Command } from '../plugin/commands';
import { Platform } from '../base/platform';
import { FuzzySuggestModal, type FuzzyMatch } from './fuzzy-suggest-modal';

const keyNames: Record<string, string> = { Mod: Platform.isMacOS ? '⌘' : 'Ctrl', Shift: '⇧', Alt: 'Alt', Ctrl: 'Ctrl', Meta: 'Meta', ArrowLeft: '←', ArrowRight: '→' };

/** Every command that can be run now, the ones used last first. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	constructor(app: HostApp, private readonly recent: string[]) {
		super(app);
		this.containerEl.addClass('mod-host');
		this.setPlaceholder('Select a command...');
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	getItems(): Command[] {
		const rank = (command: Command): number => {
			const at = this.recent.indexOf(command.id);
			return at < 0 ? this.recent.length : at;
		};
		return this.app.commands.listCommands().sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
	}

	getItemText(command: Command): string {
		return command.name;
	}

	override renderSuggestion(value: FuzzyMatch<Command>, el: HTMLElement): void {
		el.addClass('mod-complex');
		super.renderSuggestion(value, el.createDiv('suggestion-content').createDiv('suggestion-title'));
		const aux = el.createDiv('suggestion-aux');
		for (const { modifiers, key } of value.item.hotkeys ?? []) {
			aux.createEl('kbd', { cls: 'suggestion-hotkey', text: [...modifiers, key].map(one => keyNames[one] ?? one.toUpperCase()).join(' ') });
		}
	}

	onChooseItem(command: Command): void {
		this.recent.splice(0, this.recent.length, command.id, ...this.recent.filter(id => id !== command.id));
		this.app.commands.executeCommand(command);
	}
}
