import type { Locator, Page } from 'playwright-core';

export function timelineIn(place: Locator): Locator {
	return place.locator('.actor-atlas-timeline').filter({ visible: true });
}

export function bars(place: Locator): Locator {
	return timelineIn(place).locator('.actor-atlas-span');
}

/** A bar by what it says. */
export function bar(place: Locator, name: string | RegExp): Locator {
	return timelineIn(place).getByRole('listitem', { name }).filter({ has: place.page().locator('.actor-atlas-span-shape') }).first();
}

/** The names of the lanes from top to bottom. */
export async function lanes(place: Locator): Promise<string[]> {
	return timelineIn(place).locator('.actor-atlas-lane-words').allTextContents();
}

/** How many were drawn, dated and not. */
export async function drawn(place: Locator): Promise<number> {
	return (await bars(place).count()) + (await timelineIn(place).locator('.actor-atlas-undated-entry').count());
}

/** Pairs of bars or words of one timeline that lie over each other, and those that stick out of it. */
export async function overlapping(place: Locator): Promise<string[]> {
	return timelineIn(place).first().evaluate(root => {
		const page = root.querySelector('.actor-atlas-timeline-page')?.getBoundingClientRect();
		const wrong: string[] = [];
		for (const lane of root.querySelectorAll('.actor-atlas-lane-bars')) {
			const boxes = [...lane.querySelectorAll('.actor-atlas-span')].map(el => ({ name: el.getAttribute('title') ?? '', box: el.getBoundingClientRect(), label: el.querySelector('.actor-atlas-span-label')?.getBoundingClientRect() }));
			boxes.forEach(({ name, box, label }, at) => {
				if (page !== undefined && (box.left < page.left - 1 || box.right > page.right + 1)) wrong.push(`${name} sticks out`);
				if (label !== undefined && (label.left < box.left - 1 || label.right > box.right + 1)) wrong.push(`the words of ${name} stick out`);
				for (const other of boxes.slice(at + 1)) {
					const isApart = box.right <= other.box.left + 0.5 || other.box.right <= box.left + 0.5 || box.bottom <= other.box.top + 0.5 || other.box.bottom <= box.top + 0.5;
					if (!isApart) wrong.push(`${name} lies over ${other.name}`);
				}
			});
		}
		return wrong;
	});
}

/** Px of a bar's shape, and where it begins on the page. */
export async function shape(of: Locator): Promise<{ x: number; width: number }> {
	const box = await of.locator('.actor-atlas-span-shape path').first().evaluate(path => {
		const { left, width } = path.getBoundingClientRect();
		return { x: left, width };
	});
	return box;
}

/** Names of the days that are seen. */
export async function ticks(place: Locator): Promise<string[]> {
	return timelineIn(place).first().evaluate(root => {
		const view = root.querySelector('.actor-atlas-timeline-scroller')?.getBoundingClientRect();
		return [...root.querySelectorAll('.actor-atlas-tick-name')].filter(el => view !== undefined && el.getBoundingClientRect().left >= view.left && el.getBoundingClientRect().right <= view.right).map(el => el.textContent ?? '');
	});
}

/** A file that the picture's menu saves into the vault. */
export async function savedAs(page: Page, place: Locator, title: string): Promise<{ name: string; bytes: Buffer }> {
	await timelineIn(place).getByRole('button', { name: 'Copy or save the picture' }).first().click();
	await page.locator('.menu-item', { hasText: title }).click();
	const words = await page.locator('.notice', { hasText: 'Saved as' }).last().textContent() ?? '';
	const name = /“(.+)”/.exec(words)?.[1] ?? '';
	const bytes = await page.evaluate(async path => {
		const { vault } = window.hostDriver.app;
		const file = vault.getFileByPath(path);
		return file === null ? [] : [...new Uint8Array(await vault.readBinary(file))];
	}, name);
	return { name, bytes: Buffer.from(bytes) };
}
