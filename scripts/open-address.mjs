// Shows an address in the user's own browser.
import { spawn } from 'node:child_process';
import process from 'node:process';

function opener(address) {
	if (process.platform === 'darwin') return ['open', address];
	// start is a word of the shell, whose first quoted argument would be a title.
	if (process.platform === 'win32') return ['cmd', '/c', 'start', '""', address];
	return process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.env.WSL_DISTRO_NAME ? ['xdg-open', address] : null;
}

/** Whether a browser could be asked; the address is printed anyway, so a no is no error. */
export function openAddress(address) {
	const found = opener(address);
	if (!found) return Promise.resolve(false);
	const [command, ...args] = found;
	return new Promise(resolve => {
		const child = spawn(command, args, { stdio: 'ignore', detached: true });
		child.on('error', () => resolve(false));
		child.on('spawn', () => resolve(true));
		child.unref();
	});
}
