import type { DateForm } from '../../model/edit';

/** What is typed or pasted as an item, without the bullet and box that a note begins it with. */
export function itemWords(typed: string): string {
	return typed.trim().replace(/^(?:[-*+]\s{1,9}\[.\]|[-*])\s{1,9}/u, '').trim();
}

/** The words of an item with the day that it is due written behind them. */
export function withDue(words: string, day: string | null, form: DateForm): string {
	return day === null ? words : `${words} ${form === 'emoji' ? `📅 ${day}` : `[due:: ${day}]`}`;
}
