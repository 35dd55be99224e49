import type { HostApp } from '../app';
import type { Modifier } from '../ui/scope';
import type { Editor } from '../views/editor';
import type { MarkdownView } from '../views/markdown-view';

export interface Command {
	id: string;
	name: string;
	icon?: string;
	mobileOnly?: boolean;
	repeatable?: boolean;
	hotkeys?: { modifiers: Modifier[]; key: string }[];
	callback?: () => unknown;
	checkCallback?: (checking: boolean) => boolean | void;
	editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
	editorCheckCallback?: (checking: boolean, editor: Editor, view: MarkdownView) => boolean | void;
}

export class Commands {
	readonly commands: Record<string, Command> = {};

	constructor(private readonly app: HostApp) {}

	addCommand(command: Command): void { this.commands[command.id] = command; }
	removeCommand(id: string): void { delete this.commands[id]; }
	findCommand(id: string): Command | undefined { return this.commands[id]; }

	/** Those that can be run now. */
	listCommands(): Command[] {
		return Object.values(this.commands).filter(command => this.run(command, true));
	}

	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		return command !== undefined && this.executeCommand(command);
	}

	executeCommand(command: Command): boolean {
		return this.run(command, true) && this.run(command, false);
	}

	/** As the app prefers them: the editor's variant first, the one that may refuse before the one that may not. */
	private run(command: Command, checking: boolean): boolean {
		const view = this.app.workspace.activeEditor;
		const editing = view?.getMode() === 'source' ? view : null;
		if (command.mobileOnly && !this.app.isMobile) return false;
		if (command.editorCheckCallback && editing) return command.editorCheckCallback(checking, editing.editor, editing) !== false;
		if (command.editorCallback && editing) {
			if (!checking) void command.editorCallback(editing.editor, editing);
			return true;
		}
		if (command.checkCallback) {
			const answer = command.checkCallback(checking);
			return checking ? answer === true : true;
		}
		if (!command.callback) return false;
		if (!checking) void command.callback();
		return true;
	}
}
