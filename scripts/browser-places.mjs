// Where a Chromium may stand on this machine: a list of paths, the likeliest first.
import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'];

function onPath() {
	const ending = process.platform === 'win32' ? '.exe' : '';
	const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
	return names.flatMap(name => folders.map(folder => path.join(folder, name + ending)));
}

function inApplications() {
	const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
	const folders = ['/Applications', path.join(os.homedir(), 'Applications')];
	return folders.flatMap(folder => programs.map(name => `${folder}/${name}.app/Contents/MacOS/${name}`));
}

function inProgramFiles() {
	const { ProgramFiles, LOCALAPPDATA } = process.env;
	const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(Boolean);
	const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
	return folders.flatMap(folder => programs.map(name => path.join(folder, name)));
}

function inLinuxFolders() {
	const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/var/lib/flatpak/exports/bin'];
	const programs = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/lib/chromium/chromium'];
	return [...folders.flatMap(folder => names.map(name => path.join(folder, name))), ...programs];
}

function inKnownPlaces() {
	if (process.platform === 'darwin') return inApplications();
	return process.platform === 'win32' ? inProgramFiles() : inLinuxFolders();
}

function playwrightFolder() {
	const { PLAYWRIGHT_BROWSERS_PATH, LOCALAPPDATA } = process.env;
	if (PLAYWRIGHT_BROWSERS_PATH) return PLAYWRIGHT_BROWSERS_PATH;
	if (process.platform === 'win32') return path.join(LOCALAPPDATA ?? os.homedir(), 'ms-playwright');
	return path.join(os.homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
}

function listed(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** Playwright keeps `chromium-1234/chrome-linux/chrome`; the newest number comes first. */
function inPlaywrightCache() {
	const programs = [
		'chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-win/chrome.exe', 'chrome-win64/chrome.exe',
		'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
		'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
		'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
	];
	const number = name => Number(name.slice(name.lastIndexOf('-') + 1));
	const found = listed(playwrightFolder()).filter(name => /^chromium-\d+$/.test(name)).sort((a, b) => number(b) - number(a));
	return found.flatMap(name => programs.map(program => path.join(playwrightFolder(), name, program)));
}

export const browserPlaces = () => [...onPath(), ...inKnownPlaces(), ...inPlaywrightCache()];
