import type { Luck } from './luck';
import { isDirty, type ModelApp, type ModelFile } from './model-app';
import { perturb } from './perturb';
import { inEditor } from './change-text';
import { randomNote } from './random-note';

type Happening = () => void;

/** One thing that happens beside the writer: another program, the user, or the app at its own pace. */
export function happen(luck: Luck, app: ModelApp, { isCalm = false, isSleepy = false }: { isCalm?: boolean; isSleepy?: boolean } = {}): void {
	const roll = luck.next();
	if (isSleepy && roll < 0.48) return;
	const happenings = roll < 0.5 || isCalm ? ofApp(luck, app) : roll < 0.75 ? ofUser(luck, app) : ofOtherProgram(luck, app);
	luck.maybe(happenings)?.();
}

/** Whether the app has nothing left to take in or to save. */
export function isAtRest(app: ModelApp): boolean {
	return ofApp(null, app).length === 0;
}

function ofApp(luck: Luck | null, app: ModelApp): Happening[] {
	const all: Happening[] = [];
	for (const file of app.files.values()) {
		const now = app.disk.stat(file.path);
		if (now === null) all.push(() => app.learnGone(file));
		else if (now.mtime !== file.stat.mtime) all.push(() => app.learnWritten(file));
	}
	for (const name of app.disk.names()) if (!app.files.has(name)) all.push(() => app.learn(name));
	for (const pane of app.panes_) {
		const isKnown = app.disk.stat(pane.file.path)?.mtime === pane.file.stat.mtime;
		if (pane.isBehind) all.push(() => app.takeIn(pane));
		else if (isKnown && isDirty(pane) && (luck === null || luck.chance(0.3))) all.push(() => app.save(pane));
	}
	return all;
}

function ofUser(luck: Luck, app: ModelApp): Happening[] {
	const file = luck.maybe([...app.files.values()]);
	const pane = luck.maybe(app.panes_);
	const all: Happening[] = [];
	if (file !== undefined && app.disk.stat(file.path) !== null) {
		if (app.panesOf(file).length < 2) all.push(() => app.open(file, luck.chance(0.7)));
		if (luck.chance(0.2)) all.push(() => app.rename(file, newName(luck, app)));
		const other = luck.maybe([...app.files.values()]);
		if (other !== undefined && other !== file && luck.chance(0.5) && app.disk.stat(other.path) !== null) all.push(() => changePlaces(luck, app, file, other));
	}
	if (pane === undefined) return all;
	all.push(() => {
		pane.isEditor = !pane.isEditor;
	});
	if (!isDirty(pane)) all.push(() => app.close(pane));
	if (pane.isEditor) for (let times = 0; times < 3; times++) all.push(() => app.type(pane, inEditor(perturb(luck, pane.text))));
	return all;
}

function ofOtherProgram(luck: Luck, app: ModelApp): Happening[] {
	const name = luck.maybe(app.disk.names());
	if (name === undefined) return [];
	const change = () => app.disk.write(name, perturb(luck, app.disk.exact(name) ?? ''));
	const all = [change, change, change, change, () => app.disk.write(name, randomNote(luck))];
	if (luck.chance(0.15)) all.push(() => app.disk.rename(name, newName(luck, app)));
	if (luck.chance(0.1)) all.push(() => app.disk.delete(name));
	return all;
}

/** A note goes elsewhere, and another comes to its path. */
function changePlaces(luck: Luck, app: ModelApp, file: ModelFile, other: ModelFile): void {
	const { path } = file;
	app.rename(file, newName(luck, app));
	app.rename(other, path);
}

/** Often one that another note had. */
function newName(luck: Luck, app: ModelApp): string {
	for (;;) {
		const name = luck.chance(0.4) ? `note ${1 + luck.below(3)}.md` : `Folder ${luck.below(3)}/note ${luck.below(1000)}.md`;
		if (app.disk.stat(name) === null && !app.files.has(name)) return name;
	}
}

/** What a view has read of the note. */
export function textSeen(app: ModelApp, file: ModelFile): string | null {
	return app.panesOf(file)[0]?.text ?? app.disk.read(file.path);
}
