import { createTheme, type Theme, type ThemeOptions } from '@mui/material/styles';
import { defaultTheme } from 'react-admin';

interface Tone {
  color: string;
  backgroundColor: string;
}
type Tones = Record<'good' | 'waiting' | 'bad' | 'quiet' | 'plain', Tone>;

declare module '@mui/material/styles' {
  interface Theme {
    /** Colours of states, each readable on its ground. */
    tones: Tones;
  }
  interface ThemeOptions {
    tones?: Tones;
  }
}

const lightTones: Tones = {
  good: { color: '#12503a', backgroundColor: '#d3f0e2' },
  waiting: { color: '#6b4200', backgroundColor: '#ffe7bd' },
  bad: { color: '#8c1d18', backgroundColor: '#fcdcd9' },
  quiet: { color: '#4a4f55', backgroundColor: '#e7e9ec' },
  plain: { color: '#154a7d', backgroundColor: '#d8e9fb' },
};
const darkTones: Tones = {
  good: { color: '#a6e3c6', backgroundColor: '#173d2e' },
  waiting: { color: '#ffd591', backgroundColor: '#4a3510' },
  bad: { color: '#ffb4ab', backgroundColor: '#5a1f1b' },
  quiet: { color: '#c8ccd1', backgroundColor: '#363b41' },
  plain: { color: '#a9d0f7', backgroundColor: '#1c3a57' },
};

const font = 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

const components: ThemeOptions['components'] = {
  ...defaultTheme.components,
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: {
      outlined: { borderRadius: 12 },
      elevation1: ({ theme }) => ({ boxShadow: 'none', border: `1px solid ${(theme as Theme).palette.divider}` }),
    },
  },
  MuiButton: { styleOverrides: { root: { textTransform: 'none', fontWeight: 600 } } },
  MuiTab: { styleOverrides: { root: { textTransform: 'none', fontWeight: 600, minHeight: 44 } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 44 } } },
  MuiCheckbox: {
    defaultProps: {
      // The framework names a checkbox at its root, where nothing reads it; the name belongs to the input.
      slotProps: {
        root: { 'aria-label': undefined },
        input: (state) => ({ 'aria-label': (state as { 'aria-label'?: string })['aria-label'] }),
      },
    },
  },
  MuiTableCell: {
    styleOverrides: {
      head: ({ theme }) => ({ fontWeight: 600, color: (theme as Theme).palette.text.secondary, whiteSpace: 'nowrap' }),
    },
  },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiLink: { defaultProps: { underline: 'hover' } },
};

/** A cell whose text may be long, such as an e-mail address, and must not push the others off the screen. */
export const shortened = { maxWidth: 180, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

const shared: ThemeOptions = {
  ...defaultTheme,
  typography: {
    fontFamily: font,
    h1: { fontSize: '1.4rem', fontWeight: 650, lineHeight: 1.3 },
    h2: { fontSize: '1rem', fontWeight: 650, lineHeight: 1.4 },
    h6: { fontSize: '1.05rem', fontWeight: 600 },
  },
  shape: { borderRadius: 8 },
  components,
};

export const lightTheme = createTheme({
  ...shared,
  palette: {
    mode: 'light',
    primary: { main: '#1b5e4b' },
    secondary: { main: '#1b5e4b' },
    background: { default: '#f5f6f5', paper: '#ffffff' },
    text: { primary: '#1c211f', secondary: '#545c58' },
    divider: '#e0e4e1',
    error: { main: '#b3261e' },
  },
  tones: lightTones,
});

export const darkTheme = createTheme({
  ...shared,
  palette: {
    mode: 'dark',
    primary: { main: '#7fd1b9' },
    secondary: { main: '#7fd1b9' },
    background: { default: '#131715', paper: '#1b201e' },
    text: { primary: '#e8ecea', secondary: '#a9b2ae' },
    divider: '#303835',
    error: { main: '#ffb4ab' },
  },
  tones: darkTones,
});
