import type { HostApp } from '../app';
import { backend } from '../base/backend';
import { pluginSource } from '../base/blame';
import { recordFault } from '../base/faults';
import { apiVersion, requireApiVersion } from '../base/versions';
import { obsidianApi, provided } from '../obsidian-api';
import { findLeftovers, takeCensus, type Census } from './leftovers';
import { Plugin, type PluginManifest } from './plugin';

type PluginClass = new (app: HostApp, manifest: PluginManifest) => Plugin;

function requireForPlugin(id: string): unknown {
	if (id === 'obsidian') return obsidianApi;
	const found = provided.get(id);
	if (found === undefined) recordFault('require', `the app does not provide "${id}"`);
	return found;
}

/** The shipped bundle, run as the app runs it. */
function evaluate(code: string, id: string): PluginClass {
	const module: { exports: Record<string, unknown> } = { exports: {} };
	// The name at the end is how stack traces tell the plugin from the host.
	// eslint-disable-next-line @typescript-eslint/no-implied-eval -- the app evaluates plugins, so the host does
	const run: unknown = new Function('require', 'module', 'exports', `${code}\n//# sourceURL=${pluginSource}${id}`);
	if (typeof run === 'function') Reflect.apply(run, undefined, [requireForPlugin, module, module.exports]);
	const found = module.exports['default'] ?? module.exports;
	if (typeof found !== 'function' || !(found.prototype instanceof Plugin)) throw new Error(`${id}: main.js exports no plugin`);
	return found as PluginClass; // just checked
}

/** The one plugin that the host serves: on, off, and what it leaves behind. */
export class PluginLoader {
	readonly plugins: Record<string, Plugin> = {};
	readonly manifests: Record<string, PluginManifest> = {};
	readonly enabledPlugins = new Set<string>();
	private census: Census | null = null;

	constructor(private readonly app: HostApp) {}

	getPlugin(id: string): Plugin | null { return this.plugins[id] ?? null; }

	async readManifest(): Promise<PluginManifest> {
		const manifest = JSON.parse(await backend.text('/plugin/manifest.json') ?? 'null') as PluginManifest | null; // our own build's file
		if (!manifest) throw new Error('the plugin has no manifest.json: build it first');
		this.manifests[manifest.id] = manifest;
		return manifest;
	}

	async enable(byUser: boolean): Promise<void> {
		const manifest = await this.readManifest();
		if (!requireApiVersion(manifest.minAppVersion)) throw new Error(`${manifest.name} needs version ${manifest.minAppVersion}; this is ${apiVersion}`);
		const code = await backend.text('/plugin/main.js');
		if (code === null) throw new Error('the plugin has no main.js: build it first');
		this.census = takeCensus();
		await this.addStyles(manifest.id);
		const plugin = new (evaluate(code, manifest.id))(this.app, manifest);
		this.plugins[manifest.id] = plugin;
		this.enabledPlugins.add(manifest.id);
		await this.load(plugin);
		if (byUser) plugin.onUserEnable();
	}

	/** Turns the plugin off and says what it left behind. */
	async disable(): Promise<string[]> {
		const [id, plugin] = Object.entries(this.plugins)[0] ?? [];
		if (id === undefined || !plugin) return [];
		plugin.unload();
		delete this.plugins[id];
		this.enabledPlugins.delete(id);
		document.querySelector(`link[data-plugin="${id}"]`)?.remove();
		return this.census ? this.waitForNothing(id, this.census) : [];
	}

	/** Views close, and what was on its way ends, in later turns. */
	private async waitForNothing(id: string, census: Census): Promise<string[]> {
		let left: string[] = [];
		for (const pause of [20, 80, 200]) {
			await new Promise(resolve => { setTimeout(resolve, pause); });
			left = findLeftovers(this.app, id, census);
			if (left.length === 0) break;
		}
		return left;
	}

	settingsChangedOutside(path: string): void {
		for (const [id, plugin] of Object.entries(this.plugins)) {
			if (path.includes(`/plugins/${id}/`)) void plugin.onExternalSettingsChange?.();
		}
	}

	/** The component's `load` does not wait for `onload`; whoever enables a plugin does. */
	private async load(plugin: Plugin): Promise<void> {
		let loading: unknown;
		const onload = plugin.onload.bind(plugin);
		plugin.onload = () => { loading = onload(); };
		plugin.load();
		await loading;
	}

	private async addStyles(id: string): Promise<void> {
		const link = document.head.createEl('link', { attr: { rel: 'stylesheet', href: `/plugin/styles.css?${Date.now()}`, 'data-plugin': id } });
		await new Promise(resolve => {
			link.addEventListener('load', resolve);
			link.addEventListener('error', resolve);
		});
	}
}
