import type { App } from 'obsidian';
import type { ThemeName } from '../base/options';

export interface OpenNote {
	mode?: 'source' | 'preview';
	/** 0-based, as in Obsidian. */
	line?: number;
	newTab?: boolean;
}

export interface NoteState {
	path: string | null;
	mode: 'source' | 'preview';
	text: string;
	dirty: boolean;
}

export interface HoveredLink { source: string; linktext: string; sourcePath: string }

/** What a test steers the page with: `window.hostDriver`. */
export interface HostDriver {
	/** The app as a plugin sees it. */
	app: App;
	/** Layout ready, plugin loaded. */
	ready(): Promise<void>;
	/** Nothing is waiting to be parsed or resolved. */
	settleMetadata(): Promise<void>;
	/** Console errors, uncaught errors, network calls, outside changes under unsaved edits: since the page began. */
	faults(): string[];
	forgetFaults(): void;
	/** Whether the command was there and could be run. */
	command(id: string): boolean;
	/** The ids of all commands that can be run now. */
	commands(): string[];
	openNote(path: string, open?: OpenNote): Promise<void>;
	/** The note in front, or null. */
	activeNote(): NoteState | null;
	saveActive(): Promise<void>;
	setTheme(theme: ThemeName): void;
	/** Turns the plugin off and says what it left behind; nothing is right. */
	unloadPlugin(): Promise<string[]>;
	/** As a user turns it on; `onUserEnable` is called. */
	loadPlugin(): Promise<void>;
	/** Off and on again; what the unload left behind. */
	reloadPlugin(): Promise<string[]>;
	/** The same as after an update: nobody has turned it on, so `onUserEnable` is not called. */
	updatePlugin(): Promise<string[]>;
	/** The texts of the notices that are shown. */
	notices(): string[];
	hoverLinks(): HoveredLink[];
	/** Opens a base in a tab of its own with this one view. No filter is run: the notes that it leaves are given, in their order. */
	openBase(base: { viewId: string; files: string[]; config?: Record<string, unknown>; groupBy?: string; name?: string }): Promise<void>;
	/** Gives the base in front other notes, settings or groups. */
	changeBase(part: { files?: string[]; config?: Record<string, unknown>; groupBy?: string | null }): void;
	/** What the options of the view are set to, also by the view itself. */
	baseConfig(): Record<string, unknown>;
	/** What the view offers to set, without its functions. */
	baseOptions(): unknown[];
	runCli(command: string, params?: Record<string, string>): Promise<string>;
	/** Milliseconds from the start of the page to layout-ready. */
	bootMs(): number;
}

declare global {
	interface Window {
		hostDriver: HostDriver;
	}
}
