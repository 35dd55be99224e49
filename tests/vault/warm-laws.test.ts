import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readNote } from '../../src/atlas/read-note';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import type { Later } from '../../src/vault/cache/pause';
import { Device, type Fault } from './cache/memory-store';
import { ModelVault } from './model-vault';
import { WarmPage } from './warm-page';

vi.mock('obsidian', () => ({ TFile: class {}, parseYaml: () => ({}), apiVersion: '1.13.1', Platform: { isMobile: false } }));

const SETTINGS: readonly Settings[] = [
	DEFAULT_SETTINGS,
	{ ...DEFAULT_SETTINGS, doneDate: true },
	{ ...DEFAULT_SETTINGS, actorTags: ['company'] },
	{ ...DEFAULT_SETTINGS, excluded: ['Sub'] },
];
const PATHS = ['A.md', 'B.md', 'Sub/A.md', 'Sub/C.md', 'Theses/T.md', 'D.md'];
const TEXTS = ['', '#actor', '#company\n# Co', '- [ ] watch it', '| Partner | Role |\n|---|---|\n| B | x |\n| B | x |', '## Related\n- [[A]] — rival', '## Funding\n\n| Date | Amount |\n|---|---|\n| 2026-01-05 | $75B+ |'];

/** Something that happens to the vault, to the app, or to what it kept. */
type Step =
	| { readonly type: 'write'; readonly path: string; readonly text: string; readonly back: boolean }
	| { readonly type: 'remove'; readonly path: string }
	| { readonly type: 'rename'; readonly path: string; readonly to: string }
	| { readonly type: 'settings'; readonly settings: Settings }
	| { readonly type: 'fault'; readonly fault: Fault }
	| { readonly type: 'damage'; readonly how: number }
	| { readonly type: 'save' | 'settle' | 'rebuild' | 'leave' | 'crash' | 'start' | 'another window' };

const path = fc.constantFrom(...PATHS);
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ type: fc.constant('write' as const), path, text: fc.constantFrom(...TEXTS), back: fc.boolean() }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('remove' as const), path }) },
	{ weight: 2, arbitrary: fc.record({ type: fc.constant('rename' as const), path, to: path }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('settings' as const), settings: fc.constantFrom(...SETTINGS) }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('fault' as const), fault: fc.constantFrom<Fault>('none', 'none', 'cannot open', 'cannot read', 'full') }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('damage' as const), how: fc.nat(999) }) },
	{ weight: 6, arbitrary: fc.record({ type: fc.constantFrom('save' as const, 'settle' as const, 'rebuild' as const, 'leave' as const, 'crash' as const, 'start' as const, 'start' as const, 'another window' as const) }) },
);

/** A vault, a device and the windows that are open over them. */
class World {
	readonly vault = new ModelVault();
	readonly device = new Device();
	private windows: WarmPage[] = [];
	private settings: Settings = DEFAULT_SETTINGS;
	private day = 1;

	/**
	 * @param waits how many turns the disk takes for one reading after the other
	 * @param lag how many turns what was kept takes for each answer
	 */
	constructor(waits: readonly number[], lag: number) {
		this.vault.waits = waits;
		this.device.lag = lag;
		this.vault.front = 'A.md';
	}

	async take(one: Step): Promise<void> {
		if (one.type === 'write') this.vault.write(one.path, one.text, this.day++ * (one.back ? -1 : 1));
		else if (one.type === 'remove') this.vault.remove(one.path);
		else if (one.type === 'rename') this.vault.rename(one.path, one.to);
		else if (one.type === 'fault') this.device.fault = one.fault;
		else if (one.type === 'damage') damage(this.device, one.how);
		else if (one.type === 'settings') this.change(one.settings);
		else await this.handle(one.type);
	}

	/** Whatever there was: a window that is open, and one that is opened now, know what reading everything anew gives. */
	async check(): Promise<void> {
		if (this.windows.length === 0) this.open();
		this.open();
		const inScope = this.vault.paths().filter(name => !this.settings.excluded.some(folder => name.startsWith(`${folder}/`))).sort();
		const fresh = inScope.map(name => readNote(name, String(this.vault.text(name)), this.settings, () => ({})));
		for (const page of this.windows) {
			await page.settle();
			expect(page.atlas.dossiers()).toEqual(fresh);
			expect(page.complaints.length).toBeLessThan(2);
		}
	}

	private open(): void {
		this.windows.push(new WarmPage(this.vault, this.device, this.settings, soonLate));
	}

	private change(settings: Settings): void {
		this.settings = settings;
		for (const page of this.windows) {
			page.settings = settings;
			void page.reader.settingsChanged();
		}
	}

	private async handle(what: 'save' | 'settle' | 'rebuild' | 'leave' | 'crash' | 'start' | 'another window'): Promise<void> {
		const [page] = this.windows;
		if (what === 'another window' || what === 'start' && page === undefined) this.open();
		else if (page === undefined) return;
		else if (what === 'save') await page.save();
		else if (what === 'settle') await page.settle();
		else if (what === 'rebuild') void page.reader.readAll();
		// The model's events go to all windows, so they close together.
		else if (what === 'leave') await Promise.all(this.windows.splice(0).map(one => one.leave()));
		else if (what === 'crash') this.windows.splice(0).forEach(one => one.crash());
	}
}

/** The notes in front are read beside the loading; nothing is written unasked, and patience has no end. */
const soonLate: Later = (act, ms) => {
	if (ms < 1_000) setTimeout(act, 2);
	return () => undefined;
};

/** Spoils something of what was kept, as the number decides. */
function damage(device: Device, how: number): void {
	const entries = device.entries().filter(one => one !== null);
	const entry = entries[how % Math.max(1, entries.length)];
	const kind = how % 7;
	if (kind === 0) device.head = { version: 'x', shards: 1 };
	else if (kind === 1) device.shards.delete(0);
	else if (kind === 2) device.shards.set(0, [null, { path: 'A.md' }, ...entries]);
	else if (kind === 3 && entry !== undefined) entry['leaves'] = String(entry['leaves']).slice(1);
	else if (kind === 4 && entry !== undefined) entry['path'] = PATHS[how % PATHS.length];
	else if (kind === 5 && entry !== undefined) delete entry['nodes'];
	else if (entry?.['nodes'] instanceof Uint16Array) entry['nodes'][how % entry['nodes'].length] = how;
}

describe('a vault that changes, is left and started again', () => {
	test('is known as if all of it had been read anew, whatever becomes of what was kept', async () => {
		await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 30, size: 'max' }), fc.array(fc.nat(3), { maxLength: 8 }), fc.nat(6), async (steps, waits, lag) => {
			const world = new World(waits, lag);
			for (const one of steps) await world.take(one);
			await world.check();
		}), { numRuns: 60 });
	}, 120_000);
});
