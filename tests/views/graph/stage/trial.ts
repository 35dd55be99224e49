import path from 'node:path';
import esbuild from 'esbuild';
import { openHost, type OpenedHost, type OpenHostOptions } from '../../../host/browser';
import { temporaryVault } from '../../../host/fixtures/temporary-vault';
import './trial-stage';

export interface OpenedTrial extends OpenedHost {
	/** Waits until the stage says that all has come to rest. */
	settled(): Promise<void>;
	/** Waits until something is told. */
	tells(words: string): Promise<void>;
}

/** The host's page with a stage over all of it, and without the plugin. */
export async function openTrial(options: Omit<OpenHostOptions, 'vault'> & { readonly moves?: boolean } = {}): Promise<OpenedTrial> {
	const vault = await temporaryVault();
	const opened = await openHost({ ...options, vault: vault.dir, plugin: false, unloadAtEnd: false });
	const { page } = opened;
	if (options.moves === true) await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.evaluate(await trialCode());
	const tells = async (words: string): Promise<void> => {
		await page.waitForFunction(wanted => window.trial.told.includes(wanted), words, { timeout: 30_000 });
	};
	const close = async (): Promise<void> => {
		await opened.close();
		await vault.remove();
	};
	return { ...opened, tells, settled: () => tells('settled true'), close };
}

async function trialCode(): Promise<string> {
	const { outputFiles } = await esbuild.build({
		entryPoints: [path.join(import.meta.dirname, 'trial-page.ts')],
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2022',
	});
	return outputFiles[0]?.text ?? '';
}
