import { setup } from 'obsidian-test-mocks/setup';

type Listener = (event: Event, target: HTMLElement) => unknown;
interface Delegated { listener: Listener; wrapped: EventListener; selector: string; type: string }

const delegated = new WeakMap<EventTarget, Delegated[]>();

/** The mocks ignore the selector of a delegated listener. */
function on(this: EventTarget, type: string, selector: string, listener: Listener, options?: boolean | AddEventListenerOptions): void {
	const wrapped = (event: Event): void => {
		const target = event.target instanceof Element ? event.target.closest(selector) : null;
		if (target instanceof HTMLElement) listener.call(this, event, target);
	};
	const known = delegated.get(this) ?? [];
	known.push({ listener, wrapped, selector, type });
	delegated.set(this, known);
	this.addEventListener(type, wrapped, options);
}

function off(this: EventTarget, type: string, selector: string, listener: Listener, options?: boolean | AddEventListenerOptions): void {
	const known = delegated.get(this) ?? [];
	const found = known.find(one => one.listener === listener && one.selector === selector && one.type === type);
	if (!found) return;
	delegated.set(this, known.filter(one => one !== found));
	this.removeEventListener(type, found.wrapped, options);
}

function onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
	let inside = this.isConnected;
	const observer = new MutationObserver(() => {
		if (this.isConnected === inside) return;
		inside = this.isConnected;
		if (!inside) return;
		if (once) observer.disconnect();
		listener();
	});
	observer.observe(document, { childList: true, subtree: true });
	return () => observer.disconnect();
}

/** One window only: an element never moves to another. */
function onWindowMigrated(): () => void {
	return () => undefined;
}

function isShown(this: HTMLElement): boolean {
	return this.isConnected && this.getClientRects().length > 0;
}

function onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: boolean | AddEventListenerOptions): void {
	this.addEventListener('click', listener, options);
	this.addEventListener('auxclick', listener, options);
}

/** The helpers that the app puts on the page's own classes: the mocks' set, with what they leave out. */
export function installDomHelpers(): void {
	setup();
	Object.assign(HTMLElement.prototype, { on, off, onNodeInserted, onWindowMigrated, isShown, onClickEvent });
	Object.assign(Document.prototype, { on, off });
	Object.assign(window, { activeWindow: window, activeDocument: document });
	for (const [name, value] of [['doc', document], ['win', window], ['constructorWin', window]] as const) {
		Object.defineProperty(Node.prototype, name, { configurable: true, get: () => value });
	}
}
