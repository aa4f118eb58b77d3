package org.carehomesim.results.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Draws charts as SVG: text stays text, and the same chart gives the same bytes. */
public final class SvgExport {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;
    private static final String DEFINITIONS = "defs";

    private SvgExport() {}

    /**
     * Draws a chart.
     *
     * @param chart the chart
     * @param id name of the drawing, letters, digits and hyphens
     * @param title what it shows, in a few words, for readers who cannot see it
     * @param description what there is to see in it, for the same readers
     * @param width width in pixels
     * @param height height in pixels
     */
    public static SvgImage draw(JFreeChart chart, String id, String title, String description, int width, int height) {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(DECIMALS);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        Element root = graphics.getRoot();
        graphics.dispose();
        tidy(root, id + "-");
        describe(document, root, id, title, description);
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        return new SvgImage(id, serialise(root));
    }

    private static void describe(Document document, Element root, String id, String title, String description) {
        Element desc = document.createElementNS(SVG, "desc");
        desc.setAttribute("id", id + "-desc");
        desc.appendChild(document.createTextNode(XmlText.clean(description)));
        root.insertBefore(desc, root.getFirstChild());
        Element name = document.createElementNS(SVG, "title");
        name.setAttribute("id", id + "-title");
        name.appendChild(document.createTextNode(XmlText.clean(title)));
        root.insertBefore(name, root.getFirstChild());
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
    }

    /** Makes ids unique to the drawing, drops definitions that define nothing, and cleans text. */
    private static void tidy(Node node, String prefix) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(XmlText.clean(node.getNodeValue()));
        }
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (attribute.getName().equals("id")) {
                attribute.setValue(prefix + attribute.getValue());
            } else if (attribute.getValue().contains("url(#")) {
                attribute.setValue(attribute.getValue().replace("url(#", "url(#" + prefix));
            }
        }
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child.getNodeType() == Node.COMMENT_NODE
                    || (DEFINITIONS.equals(child.getNodeName()) && !child.hasChildNodes())) {
                node.removeChild(child);
            } else {
                tidy(child, prefix);
            }
            child = next;
        }
    }

    private static String serialise(Element root) {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("the drawing could not be written as XML", e);
        }
    }
}
