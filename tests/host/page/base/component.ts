import { Component as MockComponent } from 'obsidian-test-mocks/obsidian';

/** The mocks' Component behaves as the app's: children, then clean-ups, then `onunload`. */
export const Component = MockComponent;
export type Component = MockComponent;
