import { wordMap } from './chars';

/** Months by name, in the languages that notes are written in; 1-12. */
export const MONTHS: ReadonlyMap<string, number> = wordMap<number>([
	[1, 'jan january januar janvier enero janeiro gennaio januari ene'],
	[2, 'feb february februar février fevrier febrero fevereiro febbraio februari fev févr'],
	[3, 'mar march märz mars marzo março maart'],
	[4, 'apr april avril abril aprile abr avr'],
	[5, 'may mai mayo maio maggio mei'],
	[6, 'jun june juni juin junio junho giugno giu'],
	[7, 'jul july juli juillet julio julho luglio lug juil'],
	[8, 'aug august août aout agosto augustus ago'],
	[9, 'sep sept september septembre septiembre setembro settembre'],
	[10, 'oct october okt oktober octobre octubre outubro ottobre ott'],
	[11, 'nov november novembre noviembre novembro'],
	[12, 'dec december dez dezember décembre decembre diciembre dezembro dicembre dic déc'],
]);

/** First and last month of each part of a year, as analysts use the words. */
export const PARTS: ReadonlyMap<string, readonly [from: number, to: number]> = wordMap<readonly [number, number]>([
	[[1, 4], 'early begin beginning start anfang début debut inicio início'],
	[[5, 8], 'mid middle mitte mediados'],
	[[9, 12], 'late'],
	[[10, 12], 'end year-end yearend ende fin finales'],
	[[3, 5], 'spring frühjahr frühling printemps'],
	[[6, 8], 'summer sommer été'],
	[[9, 11], 'fall autumn herbst automne'],
	[[12, 14], 'winter'],
]);

export type Bound = 'until' | 'since' | 'before' | 'after';

/** Words that open one end of a date. */
export const BOUNDS: ReadonlyMap<string, Bound> = wordMap<Bound>([
	['until', 'by until till through thru bis'],
	['since', 'since from starting seit depuis desde ab'],
	['before', 'before pre vor'],
	['after', 'after post beyond past nach'],
]);

/** Words that make a date approximate, and words that only lead up to it. */
export const ABOUT = new Set(['about', 'around', 'circa', 'ca', 'c', 'approx', 'approximately', 'roughly', 'est']);
export const FILLERS = new Set(['in', 'on', 'during', 'as', 'at', 'im', 'ytd']);

export const ORDINALS: ReadonlyMap<string, number> = wordMap<number>([[1, 'first premier primer erstes primeiro'], [2, 'second deuxième segundo zweites'], [3, 'third troisième tercer drittes terceiro'], [4, 'fourth quatrième cuarto viertes quarto']]);

const OTHERS = new Set(['q', 'h', 'fy', 'cy', 'ye', 't', 's', 'week', 'fiscal', 'calendar', 'between', 'no', 'not', 'net']);

/** Whether a date may open with this lower-case word. */
export function opensDate(word: string): boolean {
	return MONTHS.has(word) || PARTS.has(word) || BOUNDS.has(word) || OTHERS.has(word) || ABOUT.has(word) || FILLERS.has(word) || ORDINALS.has(word);
}
